import type { NameMention } from "../../../pipeline/grammar/mention.ts";
import type { NamedPassage } from "../../../pipeline/grammar/place-expression/place-expression.ts";
import { readPlaceExpressions } from "../../../pipeline/grammar/place-expression/read-place-expressions.ts";
import { tokenise } from "../../../pipeline/text/tokens.ts";

/** A passage from text whose place names stand in square brackets, and names of other kinds in curly ones. */
export function marked(written: string): NamedPassage {
  const names: NameMention[] = [];
  let text = "";
  for (const part of written.match(/\[[^\]]*\]|\{[^}]*\}|[^[\]{}]+/g) ?? []) {
    const name = /^[[{]/.test(part) ? part.slice(1, -1) : null;
    if (name !== null) {
      const kind = part.startsWith("[") ? "place" : "unit";
      names.push({ start: text.length, end: text.length + name.length, kind, rule: "test", name, features: [] });
    }
    text += name ?? part;
  }
  const passage = {
    text,
    start: 0,
    index: 0,
    block: 0,
    kind: "paragraph" as const,
    headings: [],
    label: null,
    depth: 0,
    parent: null,
    continues: true,
    key: "test",
  };
  return { passage, tokens: tokenise(text), names };
}

/** Each expression of a marked text: words, relation, anchors, and what else it states. */
export function expressions(written: string) {
  const analysed = marked(written);
  return readPlaceExpressions(analysed).map((found) => ({
    words: analysed.passage.text.slice(found.start, found.end),
    relation: found.relation,
    anchors: found.anchors.map((anchor) => analysed.names[anchor.index]?.name),
    ...(found.distance === null ? {} : { km: [found.distance.lowKm, found.distance.highKm] }),
    ...(found.distance?.approximate ? { about: true } : {}),
    ...(found.direction === null ? {} : { degrees: found.direction.degrees }),
    ...(found.describes === null ? {} : { describes: analysed.names[found.describes.index]?.name }),
    ...(found.pointless === null ? {} : { pointless: found.pointless }),
  }));
}
