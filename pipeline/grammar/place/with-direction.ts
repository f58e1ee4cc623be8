import { functionWords } from "../name/common-words.ts";
import { countryNames, isDemonym } from "../name/demonyms.ts";
import { evidenceAround } from "../name/evidence.ts";
import type { NameRule } from "../name/name-rule.ts";
import type { Scene } from "../name/scene.ts";
import { fact } from "../name/word-facts.ts";
import { directionWords, geographicNouns, regimeWords } from "./geographic-nouns.ts";

/** "Upper Esutoru", "South Sakhalin", "Outer Mongolia", "Nazi Germany", "Imperial Japan", "Soviet Far East". */
export const withDirection: NameRule = {
  id: "place/with-direction",
  needs: { here: fact.beforePlace },
  read(scene, at) {
    const first = scene.folded(at);
    if (!scene.isCapital(at)) return lowerCaseDirection(scene, at, this.id);
    if (scene.isPossessive(at)) return null;
    const next = scene.folded(at + 1);
    if (!scene.isCapital(at + 1)) return isDemonym(first) ? farEast(scene.folded.bind(scene), at, this.id) : null;
    const place = scene.known(at + 1, (sense) => sense.kind === "place");
    if (directionWords.has(first) && !functionWords.has(next) && !isDemonym(next) && !directionWords.has(next)) {
      const to = place?.to ?? (scene.runEnd(at) === at + 2 ? at + 2 : null);
      if (to === null || (place === null && (geographicNouns[next] !== undefined || namesNoPlace(scene, at))))
        return null;
      return { kind: "place", rule: this.id, from: at, to, type: null, isBare: place === null };
    }
    const isCountry = place?.senses.some((sense) => sense.detail === "country");
    const isRegime =
      (regimeWords.has(first) && (first !== "soviet" || next === "russia")) || first === "red" || first === "white";
    if (isRegime && place !== null && (isCountry || countryNames.has(next))) {
      return { kind: "place", rule: this.id, from: at, to: place.to, type: "country" };
    }
    return isDemonym(first) || regimeWords.has(first) ? farEast(scene.folded.bind(scene), at, this.id) : null;
  },
};

// What is called great, new or central without being a place: "Great Terror", "New Left", "Central Committee".
const ideas = new Set(
  "terror society left right deal leap forward depression game order year years yorker testament age power powers fear march retreat patriotic column front".split(
    " ",
  ),
);
const sizes = new Set("great greater new little lesser middle old central".split(" "));

/** An unknown word after "Great", "New" and the like needs the company of a place; nouns of bodies and events are none. */
function namesNoPlace(scene: Scene, at: number): boolean {
  if (ideas.has(scene.folded(at + 1))) return true;
  if ((scene.facts(at + 1) & (fact.organisation | fact.eventNoun | fact.formation)) !== 0) return true;
  return sizes.has(scene.folded(at)) && evidenceAround(scene, at, at + 2).place === 0;
}

/** "southern Sakhalin" where the tables know a South Sakhalin; "northern Hokkaido" is a part of Hokkaido. */
function lowerCaseDirection(scene: Scene, at: number, rule: string) {
  const folded = scene.folded(at);
  if (!directionWords.has(folded) || !scene.isCapital(at + 1)) return null;
  const short = folded.match(/^(north|south|east|west)ern$/)?.[1];
  const to = (short === undefined ? null : scene.knownAfter(short, at + 1)) ?? scene.knownAfter(folded, at + 1);
  return to === null ? null : { kind: "place" as const, rule, from: at, to, type: null };
}

/** "Soviet Far East", "Soviet-Russian Far East", "Russian Far East". */
function farEast(folded: (index: number) => string, at: number, rule: string) {
  let far = at + 1;
  if (/^[-–]$/.test(folded(far)) && isDemonym(folded(far + 1))) far += 2;
  if (folded(far) !== "far" || folded(far + 1) !== "east") return null;
  return { kind: "place" as const, rule, from: at, to: far + 2, type: "region" };
}
