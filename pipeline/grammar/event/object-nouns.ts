import type { VerbGroup } from "./assertion.ts";
import type { Sentence } from "./sentence.ts";

export const placeNouns = new Set(
  `island islands city town village area region territory point position positions harbour harbor port station airfield base bridge bridges half bastion bastions hilltop hilltops buildings installations regions territories areas districts border post posts mill factory building office district capital emplacement emplacements fort forts fortress stronghold strongholds trench trenches line lines bunker bunkers pillbox pillboxes outpost outposts ridge ridges height heights airport provinces townships citadel palace barracks depot bridgehead beachhead mountain mountains archipelago oilfield oilfields suburb suburbs quarter settlement settlements headquarters crossing valley redoubt
  center centre hill hills beach coast land colony colonies peninsula homes houses road roads railway`.split(/\s+/),
);
export const peopleNouns = new Set(
  `soldiers troops men prisoners civilians residents people women children crew crewmen officers population refugees families inhabitants evacuees citizens villagers settlers guards`.split(
    /\s+/,
  ),
);
export const civilianNouns = new Set(
  "villagers residents civilians inhabitants population families people islanders workers women children natives refugees evacuees citizens".split(
    " ",
  ),
);
export const captiveNouns = new Set("prisoners captives internees deportees detainees captured pows".split(" "));
export const militaryNouns = new Set(
  `wave waves infantry marines cavalry tanks column columns garrisons platoon platoons squad squads guards forces force troops soldiers regiment division army unit units battalion brigade garrison defenders teams team company men corps reservists volunteers detachment`.split(
    /\s+/,
  ),
);
export const vesselNouns = new Set(
  "ship ships gunboat gunboats boat boats vessel vessels destroyer minesweeper minesweepers submarine destroyers battleship battleships cruisers carriers tanker tankers trawler ferry liner flagship flagships dreadnought dreadnoughts submarines freighters freighter lcis lci transport transports cruiser convoy carrier".split(
    " ",
  ),
);
export const matterNouns = new Set(
  `pact treaty agreement convention alliance declaration claim claims war neutrality tanks tank guns rifles ships aircraft equipment weapons supplies territory island islands province provinces peninsula region sovereignty control`.split(
    /\s+/,
  ),
);

/** The plain nouns of the object phrase; of a passive, of the subject phrase. */
export function objectNouns(sentence: Sentence, index: number, group: VerbGroup): string[] {
  const clause = sentence.words[index]?.clause;
  const [from, to] = group.isPassive ? [Math.max(0, group.first - 9), group.first] : [index + 1, index + 9];
  return sentence.words
    .slice(from, to)
    .filter((word) => word.clause === clause || group.isPassive)
    .map(({ folded }) => folded);
}

/** The plain noun a verb is done to, where it stands right beside it: "evacuation ships were attacked"; "" for none. */
export function headNoun({ words }: Sentence, index: number, group: VerbGroup): string {
  if (group.isPassive) return words[group.first - 1]?.folded ?? "";
  const at = /^(?:the|a|an|its|their|two|three|several|many)$/.test(words[index + 1]?.folded ?? "")
    ? index + 2
    : index + 1;
  return words[at]?.folded ?? "";
}
