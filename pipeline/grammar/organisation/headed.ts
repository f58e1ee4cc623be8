import { calendarWords, functionWords } from "../name/common-words.ts";
import { isDemonym } from "../name/demonyms.ts";
import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { isGivenNameAndNoun } from "../person/person-name.ts";
import { directionWords } from "../place/geographic-nouns.ts";
import { organisationNouns, organisationOfNouns, weakOrganisationNouns } from "./organisation-nouns.ts";

// Nouns that end a name with "and" in it: "Moeka Post and Telegraph Office".
const afterAnd = new Set(
  "office association bureau agency institute commission committee company corporation bank federation".split(" "),
);

/** "Sakhalin Railway Bureau", "Ministry of Health, Labour and Welfare", "Yomiuri Shimbun", "Japanese government". */
export const headedOrganisation: NameRule = {
  id: "organisation/headed",
  needs: { ahead: fact.organisation },
  read(scene, at) {
    const noun = lastNoun(scene, at);
    if (noun === null) return null;
    const folded = scene.folded(noun);
    const to = organisationOfNouns.has(folded) && scene.isCapital(noun) ? subjectEnd(scene, noun) : noun + 1;
    const isAdjective = isDemonym(scene.folded(at)) && !isInInitials(scene, at, to);
    const isPair = scene.isHyphen(at + 1); // "Russian–American Company"
    const from = isAdjective && !isPair && standsWithout(at + 1, noun, to) ? at + 1 : at;
    if (from > at || !isName(scene, from, noun, to)) return null;
    return { kind: "organisation", rule: this.id, from, to, type: organisationNouns[folded] ?? null };
  },
};

function lastNoun(scene: Scene, at: number): number | null {
  if (!scene.isCapital(at) || isPlainOpening(scene, at)) return null;
  const end = scene.runEnd(at);
  let noun: number | null = null;
  for (let index = at; index < end; index++) if (isNoun(scene, index)) noun = index;
  if (scene.folded(end) === "and" && scene.isCapital(end + 1) && !scene.isPossessive(end - 1)) {
    const secondEnd = scene.runEnd(end + 1);
    if (secondEnd - end > 2 && afterAnd.has(scene.folded(secondEnd - 1)) && end - at > 1) return secondEnd - 1;
  }
  return noun === null && isGovernment(scene, at, end) ? end : noun;
}

/** A soviet is a council only with its title: "Supreme Soviet"; elsewhere the word is an adjective. */
function isNoun(scene: Scene, index: number): boolean {
  const folded = scene.folded(index);
  if (organisationNouns[folded] === undefined) return false;
  return folded !== "soviet" || scene.folded(index - 1) === "supreme";
}

/** "the Japanese government", "the U.S. government": of a state or its seat; not that of a person, a party or a people. */
function isGovernment(scene: Scene, at: number, end: number): boolean {
  if (scene.folded(end) !== "government" || scene.isPossessive(end - 1) || end - at > 3) return false;
  if (isDemonym(scene.folded(end - 1)) || scene.folded(at) === "u.s.") return true;
  return scene.known(at, ({ kind }) => kind === "place" || kind === "party", end)?.to === end;
}

/** "The Soviet Union", "See …": a capital that begins a sentence, not a name. */
function isPlainOpening(scene: Scene, at: number): boolean {
  const folded = scene.folded(at);
  return (
    functionWords.has(folded) &&
    !directionWords.has(folded) &&
    !/^(?:national|international|joint|general|public)$/.test(folded)
  );
}

/** End of "of Health and Welfare", "of the United States of America" after the noun. */
function subjectEnd(scene: Scene, noun: number): number {
  let to = noun + 1;
  if (scene.isPossessive(noun) || scene.folded(to) !== "of") return to;
  let at = to + 1;
  if (scene.folded(at) === "the") at++;
  if (!scene.isCapital(at) || calendarWords.has(scene.folded(at))) return to;
  to = scene.runEnd(at);
  while (!scene.isPossessive(to - 1)) {
    const joint = scene.folded(to);
    if (joint === "," && scene.isCapital(to + 1) && isListOfSubjects(scene, to)) to = scene.runEnd(to + 1);
    else if (joint === "," && scene.folded(to + 1) === "and" && scene.isCapital(to + 2)) to = scene.runEnd(to + 2);
    else if ((joint === "and" || joint === "of") && scene.isCapital(to + 1) && !isDemonym(scene.folded(to + 1)))
      to = scene.runEnd(to + 1);
    else break;
  }
  return to;
}

/** "Health, Labour and Welfare": a comma inside a name is followed by one word and "and". */
function isListOfSubjects(scene: Scene, comma: number): boolean {
  const end = scene.runEnd(comma + 1);
  return scene.folded(end) === "and" || (scene.folded(end) === "," && scene.folded(end + 1) === "and");
}

/** "Chinese Communist Party (CCP)": initials in brackets that count the adjective in. */
function isInInitials(scene: Scene, at: number, to: number): boolean {
  const initials = scene.folded(to) === "(" && scene.words[to + 1]?.isAcronym ? scene.folded(to + 1) : "";
  return initials.length === to - at && initials.startsWith(scene.folded(at).slice(0, 1));
}

/** Whether more than a bare noun is left without the adjective of state. */
function standsWithout(from: number, noun: number, to: number): boolean {
  return to > noun + 1 || noun - from >= 1;
}

function isName(scene: Scene, from: number, noun: number, to: number): boolean {
  const folded = scene.folded(noun);
  if (folded === "front" && scene.folded(noun - 1) === "united") return false;
  if (folded === "nations" && !/^(?:united|allied)$/.test(scene.folded(noun - 1)) && to === noun + 1) return false;
  if (folded === "allies" && to === noun + 1) return false;
  if (isGivenNameAndNoun(scene, from, noun)) return false;
  if (!scene.isCapital(noun)) return !functionWords.has(scene.folded(from)) && !calendarWords.has(scene.folded(from));
  if (to > noun + 1)
    return !weakOrganisationNouns.has(folded) || from < noun || folded === "government" || folded === "bank";
  if (noun === from) return false;
  const first = scene.folded(from);
  if (
    noun === from + 1 &&
    functionWords.has(first) &&
    weakOrganisationNouns.has(folded) &&
    !/^(?:national|international)$/.test(first)
  )
    return false;
  return !(
    noun === from + 1 &&
    isDemonym(first) &&
    weakOrganisationNouns.has(folded) &&
    !["party", "congress", "embassy", "church"].includes(folded)
  );
}
