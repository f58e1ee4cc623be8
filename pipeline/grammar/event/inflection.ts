/** Form of a verb in the text. */
export type VerbForm = "base" | "s" | "ing" | "past" | "participle";

/** Past and participle of irregular verbs; one form where they are alike. */
const irregular: Readonly<Record<string, string>> = {
  begin: "began begun",
  beat: "beat beaten",
  blow: "blew blown",
  break: "broke broken",
  bring: "brought",
  build: "built",
  burn: "burned",
  catch: "caught",
  cede: "ceded",
  come: "came come",
  cut: "cut",
  do: "did done",
  draw: "drew drawn",
  drive: "drove driven",
  fall: "fell fallen",
  fight: "fought",
  find: "found",
  flee: "fled",
  fly: "flew flown",
  forbid: "forbade forbidden",
  forgo: "forwent forgone",
  get: "got",
  give: "gave given",
  go: "went gone",
  hang: "hanged",
  have: "had",
  hear: "heard",
  hit: "hit",
  hold: "held",
  keep: "kept",
  lay: "laid",
  lead: "led",
  leave: "left",
  lose: "lost",
  make: "made",
  meet: "met",
  overrun: "overran overrun",
  overthrow: "overthrew overthrown",
  pay: "paid",
  mow: "mowed mown",
  overtake: "overtook overtaken",
  put: "put",
  quit: "quit",
  retake: "retook retaken",
  rise: "rose risen",
  run: "ran run",
  rescind: "rescinded",
  say: "said",
  seek: "sought",
  send: "sent",
  set: "set",
  shell: "shelled",
  shoot: "shot",
  sink: "sank sunk",
  slay: "slew slain",
  spread: "spread",
  strike: "struck",
  sue: "sued",
  swear: "swore sworn",
  sweep: "swept",
  take: "took taken",
  tell: "told",
  throw: "threw thrown",
  withdraw: "withdrew withdrawn",
  withhold: "withheld",
  win: "won",
  write: "wrote written",
  cast: "cast",
  fling: "flung",
  grow: "grew grown",
  ride: "rode ridden",
  tear: "tore torn",
  undergo: "underwent undergone",
  shoot_down: "shot",
};

/** Verbs that double their last consonant. */
const doubling = new Set(
  "ban commit compel cut expel rebel repel scrap ship step stop transfer beg plan run set get put hit overrun quit win admit permit propel begin forbid cancel level shell_ annul trap rob mop gun pin transmit submit emit ram kidnap gut confer refer occur deter".split(
    " ",
  ),
);

/** All forms of a verb, with the form each is: "sank" is the past of sink. */
export function formsOf(lemma: string): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (text: string, form: VerbForm) => forms.set(text, [...(forms.get(text) ?? []), form]);
  add(lemma, "base");
  add(thirdPerson(lemma), "s");
  add(`${stem(lemma, "ing")}ing`, "ing");
  const [past, participle] = (irregular[lemma] ?? regularPast(lemma)).split(" ");
  add(past ?? lemma, "past");
  add(participle ?? past ?? lemma, "participle");
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma, "ed")}ed`;
}

function stem(lemma: string, ending: "ing" | "ed"): string {
  if (ending === "ing" && /[^eoy]e$/.test(lemma)) return lemma.slice(0, -1);
  return doubling.has(lemma) ? lemma + (lemma.at(-1) ?? "") : lemma;
}
