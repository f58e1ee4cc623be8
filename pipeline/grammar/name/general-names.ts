import { type LexiconNode, trieOf } from "../../gazetteer/lexicon.ts";
import { worldNames } from "../place/world-names.ts";
import { countryNames } from "./demonyms.ts";

/** Names of countries, continents and oceans that English has a word for, as a trie: places without a row. */
export const generalNames: LexiconNode = trieOf([
  ...Object.entries(worldNames).flatMap(([kind, names]) => names.split("|").map((name) => ({ name, kind }))),
  ...[...countryNames].map((name) => ({ name, kind: "country" })),
]);
