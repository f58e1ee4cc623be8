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
  "temple village town city river island volcano mountain hamlet port province fortress peninsula lake hill monastery".split(
    " ",
  ),
);

/** Nouns in lower case right after a bare place name: "the Olankhuduk region", "(Toyohara and Maoka districts)". */
const areaNouns = new Set(
  "region regions district districts area areas border borders territory province provinces coast railway road highway frontier suburb suburbs sector peninsula delta basin".split(
    " ",
  ),
);

/** Weights of what stands beside a name; 2 decides, 1 needs company. */
const strong = 2;
const weak = 1;

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
  const form = to - from === 1 && classicalName.test(scene.folded(from)) ? strong : 0;
  // "the Commonwealth", "a Pentagon report": no person's name has an article.
  const hasArticle = /^(?:the|an?|this|that)$/.test(scene.folded(from - 1));
  return { place: place + after.place, person: hasArticle ? 0 : before.person + after.person + form };
}

/** Endings of Greek and Persian names of people: "Aristagoras", "Artaxerxes", "Callisthenes". */
const classicalName =
  /.{2}(?:xerxes|cles|sthenes|crates|agoras|menes|medes|phanes|ippus|doros|dorus|machus|phernes|genes)$/;

/** An article, or a weak preposition, before the name and a noun in lower case after it: the name only qualifies the noun. */
function isQualifier(scene: Scene, from: number, to: number): boolean {
  const next = scene.words[to];
  if (next === undefined || next.isMark || next.isCapital || next.folded.length < 4) return false;
  if (areaNouns.has(next.folded) || functionWords.has(next.folded) || personVerbs.has(next.folded)) return false;
  if (/(?:ed|ing|ly)$/.test(next.folded) || /^\d/.test(next.folded) || fallVerbs.has(next.folded)) return false;
  const before = scene.folded(from - 1);
  return before === "the" || before === "a" || (before === "to" && next.folded.endsWith("s"));
}

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
  const previous = scene.folded(at);
  const second = scene.folded(at - 1);
  if (previous === "to" && second === "according") return { place: 0, person: strong };
  if (/^(?:said|says|told|tells|adds?)$/.test(previous)) return { place: 0, person: strong };
  if (
    previous === "by" &&
    /^(?:led|commanded|headed|written|signed|novel|book|directed|founded|appointed|replaced|succeeded|followed|accompanied|assassinated|nominated|elected|advised|persuaded|edited|translated|designed|relieved|joined|drafted|authored|coined)$/.test(
      second,
    )
  )
    return { place: 0, person: strong };
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
  if (personVerbs.has(next)) return { place: 0, person: to - from <= longestPerson ? strong : weak };
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
  return title !== null && /^(?:of|in|at|for|from|who|under|[,.;)])$/.test(scene.folded(title.to));
}

/** ", 87," or ", then 11,". */
function isAge(scene: Scene, at: number): boolean {
  const number = scene.folded(at) === "then" || scene.folded(at) === "now" ? at + 1 : at;
  return /^\d{1,2}$/.test(scene.folded(number)) && scene.folded(number + 1) === ",";
}
