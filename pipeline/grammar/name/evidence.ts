import { titleAt } from "../person/title-phrase.ts";
import { directionWords } from "../place/geographic-nouns.ts";
import type { Evidence } from "./candidate.ts";
import {
  functionWords,
  personVerbs,
  placeOfNouns,
  placePrepositions,
  placeVerbs,
  possessedByPeople,
  weakPlacePrepositions,
} from "./common-words.ts";
import { isDemonym } from "./demonyms.ts";
import type { Scene } from "./scene.ts";

const longestPerson = 4; // words and hyphens: "Ei-dai Hayashi"

/** Nouns in lower case right before a bare place name: "the temple Halhamiao", "the village Tauran". */
const placeCommonNouns = new Set(
  "temple village town city river island volcano mountain hamlet port province fortress peninsula lake hill monastery harbour harbor capital castle station district region county suburb headland cape pass settlement airfield estate plantation farm".split(
    " ",
  ),
);

/** Nouns in lower case right after a bare place name: "the Olankhuduk region", "(Toyohara and Maoka districts)". */
export const areaNouns: ReadonlySet<string> = new Set(
  "rural municipality prefecture county oblast governorate settlement settlements region regions district districts area areas border borders territory province provinces coast railway road highway frontier suburb suburbs sector peninsula delta basin".split(
    " ",
  ),
);

/** Nouns after which "of" brings the name of a person: "under the command of Christiaan De Wet". */
const personOfNouns = new Set(
  "command leadership regime presidency reign death assassination execution trial son daughter wife widow brother sister biography memoirs orders".split(
    " ",
  ),
);

/** Weights of what stands beside a name; 2 decides, 1 needs company. */
const strong = 2;
const weak = 1;
const half = 0.5;

/** What the words before and after the words `from` to `to` say of the kind of thing they name. */
export function evidenceAround(scene: Scene, from: number, to: number): Evidence {
  const before = beforeName(scene, from);
  // "In Michishita's memoir", "to Vietcong headquarters": the preposition belongs to what is possessed or qualified.
  const place = isQualifier(scene, from, to)
    ? 0
    : scene.isPossessive(to - 1)
      ? Math.min(before.place, weak)
      : before.place;
  const after = afterName(scene, from, to);
  const form = formOf(scene, from, to);
  // "the Commonwealth", "a Pentagon report": no person's name has an article.
  const hasArticle = /^(?:the|an?|this|that)$/.test(scene.folded(from - 1));
  return { place: place + after.place, person: hasArticle ? 0 : before.person + after.person + form };
}

/** Endings of Greek and Persian names of people: "Aristagoras", "Artaxerxes", "Callisthenes". */
const classicalName =
  /.{2}(?:xerxes|cles|sthenes|crates|agoras|menes|medes|phanes|ippus|doros|dorus|machus|phernes|genes)$/;

/** Endings that bare family names have and places seldom: "Vasilevsky", "Semenov", "Shevchenko". */
const familyEnding =
  /.{2}(?:[^aeiou]sky|skiy|enko|ovich|evich|shvili|adze|escu|oglu|opoulos|wicz|(?:[aeo]n|[aiu]k|ts|dr|ch)ov)$/;

/** What the form of a name of one word says, the more where it is the subject of a verb in the past: "Chiang withdrew". */
function formOf(scene: Scene, from: number, to: number): number {
  const folded = scene.folded(to - 1);
  if (to - from === 1 && classicalName.test(folded)) return strong;
  const ending = to - from === 1 && familyEnding.test(folded) ? weak : 0;
  return ending + (isActing(scene, from, to) ? (hasOwn(scene, to) ? weak : half) : 0);
}

const irregularPasts = new Set(
  (
    "sent led lost took withdrew began went came gave made fought held won left drew wrote spoke rode threw chose broke sought brought " +
    "thought kept met put set ran rose saw grew became got found flew drove laid bought caught taught built struck"
  ).split(" "),
);
const adverbs =
  /^(?:then|also|later|soon|again|still|never|now|personally|reluctantly|secretly|eventually|finally|immediately)$/;
const longestClause = 10; // words looked at for "his"

const clauseOpeners =
  /^(?:when|while|as|after|before|that|and|but|because|although|though|if|where|year|then|later|meanwhile|soon|now|thus|finally|eventually|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The name is the subject of a verb in the past: no article, at the head of a sentence or clause. */
function isActing(scene: Scene, from: number, to: number): boolean {
  if (to - from > longestPerson || scene.isPossessive(to - 1) || scene.words[from]?.isAcronym) return false;
  const before = scene.words[from - 1];
  if (before !== undefined && !before.isMark && !clauseOpeners.test(before.folded)) return false;
  const verb = adverbs.test(scene.folded(to)) ? to + 1 : to;
  const folded = scene.folded(verb);
  if (scene.isCapital(verb) || folded.endsWith("eed")) return false;
  return irregularPasts.has(folded) || (/.{2}ed$/.test(folded) && !isAgent(scene, verb + 1));
}

/** "occupied by the army", but "responded by killing". */
function isAgent(scene: Scene, at: number): boolean {
  return scene.folded(at) === "by" && !scene.folded(at + 1).endsWith("ing");
}

/** "his", "he" or "himself" soon after, with no other name between. */
function hasOwn(scene: Scene, to: number): boolean {
  for (let at = to; at < to + longestClause; at++) {
    if (/^(?:his|himself|he|him)$/.test(scene.folded(at))) return true;
    if (scene.isCapital(at) || scene.folded(at) === ".") return false;
  }
  return false;
}

/** An article, or a weak preposition, before the name and a noun in lower case after it: the name only qualifies the noun. */
function isQualifier(scene: Scene, from: number, to: number): boolean {
  const next = scene.words[to];
  if (next === undefined || next.isMark || next.isCapital || next.folded.length < 4) return false;
  if (areaNouns.has(next.folded) || functionWords.has(next.folded) || personVerbs.has(next.folded)) return false;
  if (/(?:ed|ing|ly)$/.test(next.folded) || /^\d/.test(next.folded) || fallVerbs.has(next.folded)) return false;
  const before = scene.folded(from - 1);
  return before === "the" || before === "a" || (before === "to" && bodies.test(next.folded));
}

const bodies = /(?:er|or|ant|ent|ist|ie|arter|tion|ment)s$/; // "to Vietcong headquarters", "to White commanders"

/** Verbs of what becomes of a place in war: "Hue fell", "after Tampere had fallen". */
const fallVerbs = new Set("fell falls".split(" "));
const placeFates = new Set(
  "besieged occupied liberated retaken recaptured evacuated annexed bombed bombarded shelled overrun razed fortified garrisoned encircled ceded".split(
    " ",
  ),
);
const auxiliaries = new Set("was were is had has been being".split(" "));

function isFateOfPlace(scene: Scene, at: number): boolean {
  if (fallVerbs.has(scene.folded(at))) return true;
  let verb = at;
  while (verb < at + 3 && auxiliaries.has(scene.folded(verb))) verb++;
  return verb > at && (placeFates.has(scene.folded(verb)) || scene.folded(verb) === "fallen");
}

function beforeName(scene: Scene, from: number): Evidence {
  let at = from - 1;
  const hasArticle = scene.folded(at) === "the";
  if (hasArticle) at--;
  if (directionWords.has(scene.folded(at)) && !scene.isCapital(at)) at--;
  if (!hasArticle && isDemonym(scene.folded(at)) && scene.isCapital(at)) at--; // "in Soviet Karelia"
  const previous = scene.folded(at);
  const second = scene.folded(at - 1);
  if (previous === "of" && second === "out") return { place: strong, person: 0 };
  if (previous === "renamed" && !hasArticle) return { place: strong, person: 0 };
  if (previous === "," && placeCommonNouns.has(second) && at === from - 1) return { place: strong, person: 0 };
  if (previous === "to" && second === "according") return { place: 0, person: strong };
  if (/^(?:said|says|told|tells|adds?)$/.test(previous)) return { place: 0, person: strong };
  if (
    previous === "by" &&
    /^(?:led|commanded|headed|written|signed|novel|book|directed|founded|appointed|replaced|succeeded|assassinated|nominated|elected|advised|persuaded|edited|translated|designed|relieved|drafted|authored|coined)$/.test(
      second,
    )
  )
    return { place: 0, person: strong };
  if (
    previous === "by" &&
    /^(?:followed|accompanied|joined)$/.test(second) &&
    /^(?:was|were|is|being|been)$/.test(scene.folded(at - 2))
  )
    return { place: 0, person: strong };
  if (previous === "of" && !hasArticle && personOfNouns.has(second)) return { place: 0, person: strong };
  if (previous === "of" && (placeOfNouns.has(second) || /(?:ward|wards)$/.test(second)))
    return { place: strong, person: 0 };
  if (!hasArticle && placeCommonNouns.has(previous)) return { place: strong, person: 0 };
  if (placePrepositions.has(previous)) return { place: hasArticle ? weak : strong, person: 0 };
  if (weakPlacePrepositions.has(previous)) return { place: hasArticle ? 0 : weak, person: 0 };
  if (placeVerbs.has(previous)) return { place: hasArticle ? 0.5 : weak, person: 0 };
  return { place: 0, person: 0 };
}

function afterName(scene: Scene, from: number, to: number): { place: number; person: number } {
  const next = scene.folded(to);
  const isPossessive = scene.isPossessive(to - 1);
  if (!isPossessive && areaNouns.has(next)) return { place: strong, person: 0 };
  if (!isPossessive && next === "and" && scene.isCapital(to + 1) && areaNouns.has(scene.folded(to + 2))) {
    return { place: strong, person: 0 };
  }
  if (isPossessive && possessedByPeople.has(next)) return { place: 0, person: weak };
  if (isPossessive) return { place: 0, person: 0 };
  if (isFateOfPlace(scene, to)) return { place: strong, person: 0 };
  if (personVerbs.has(next) && scene.folded(to + 1) !== "by")
    return { place: 0, person: to - from <= longestPerson ? strong : weak };
  if (/^(?:himself|herself)$/.test(next)) return { place: 0, person: strong };
  if (isRelative(scene, from, to)) return { place: 0, person: strong };
  if (next === "," && isTitleInApposition(scene, to + 1)) return { place: 0, person: strong };
  if (next === "," && isAge(scene, to + 1)) return { place: 0, person: strong };
  if (next === "(" && /^1[89]\d\d|20\d\d$/.test(scene.folded(to + 1)) && personVerbs.has(scene.folded(to + 3))) {
    return { place: 0, person: strong };
  }
  return { place: 0, person: 0 };
}

/** "Manner, who fled"; in "a psychiatrist from Martinique who" and "Oeobazus of Cardia, who" another is meant, and "who were" are several. */
function isRelative(scene: Scene, from: number, to: number): boolean {
  const who = scene.folded(to) === "," ? to + 1 : to;
  if (!/^(?:who|whose)$/.test(scene.folded(who)) || /^(?:are|were|have)$/.test(scene.folded(who + 1))) return false;
  const before = scene.folded(from - 1);
  if (isDemonym(before)) return false; // "a prominent English Philhellene who"
  return !(before === "of" || before === "from" || placePrepositions.has(before));
}

/** ", commander of the regiment", ", the Athenian general": a title that no name follows. */
function isTitleInApposition(scene: Scene, at: number): boolean {
  let from = at;
  if (/^(?:the|a|an|his|her|their)$/.test(scene.folded(from))) from++;
  while (
    from < at + 3 &&
    (isDemonym(scene.folded(from)) || /^(?:former|then|new|first|young)$/.test(scene.folded(from)))
  )
    from++;
  const title = titleAt(scene, from);
  return title !== null && /^(?:of|in|at|for|from|who|under|to|[,.;)])$/.test(scene.folded(title.to));
}

/** ", 87," or ", then 11,". */
function isAge(scene: Scene, at: number): boolean {
  const number = scene.folded(at) === "then" || scene.folded(at) === "now" ? at + 1 : at;
  return /^\d{1,2}$/.test(scene.folded(number)) && scene.folded(number + 1) === ",";
}
