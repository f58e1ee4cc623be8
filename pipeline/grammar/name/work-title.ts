import { wordTable } from "../vocabulary.ts";
import { functionWords } from "./common-words.ts";
import { workNouns } from "./event-nouns.ts";
import type { NameRule } from "./name-rule.ts";
import { found } from "./proper-event.ts";

const openingQuotes: Readonly<Record<string, string>> = wordTable({ '"': '"', "“": "”", "«": "»" });
const longestTitle = 30;
const shortestTitle = 3;
const newspapers = /^(?:times|post|news|shimbun|herald|tribune|gazette)$/;

/** A quotation in which every word of weight is capitalised is a title: "Reflections on Moeka Town during Soviet Occupation". */
export const quotedTitle: NameRule = {
  id: "name/quoted-title",
  read(scene, at) {
    if (!scene.words[at]?.isMark) return null;
    const close = openingQuotes[scene.folded(at)];
    if (close === undefined || !scene.isCapital(at + 1)) return null;
    let capitals = 0;
    let words = 0;
    for (let index = at + 1; index < scene.words.length && index < at + longestTitle; index++) {
      const word = scene.words[index];
      if (word === undefined) return null;
      if (word.folded === close) {
        if (words < shortestTitle || capitals < 2 || newspapers.test(scene.folded(index - 1))) return null;
        return found(this.id, at + 1, scene.words[index - 1]?.isMark ? index - 1 : index, "title");
      }
      if (word.isMark || /^\d/.test(word.folded)) {
        if (/^[.?!]$/.test(word.folded) && scene.words[index + 1]?.folded !== close) return null;
        continue;
      }
      words++;
      if (word.isCapital) capitals++;
      else if (!functionWords.has(word.folded)) return null;
    }
    return null;
  },
};

const namings = new Set(["called", "titled", "entitled", "named"]);

/** "the film My Way", "the novel The Wind-Up Bird Chronicle". */
export const workTitle: NameRule = {
  id: "name/work-title",
  read(scene, at) {
    if (!scene.isCapital(at)) return null;
    const before = scene.folded(at - 1);
    const noun = namings.has(before) ? scene.folded(at - 2) : before;
    if (!workNouns.has(noun) || scene.isCapital(at - 1)) return null;
    const to = scene.runEnd(at);
    return to - at < 2 ? null : found(this.id, at, to, "title");
  },
};
