import type { Passage } from "../../pipeline/text/passage.ts";

/** A paragraph of a continuous text, with whatever else is asked for. */
export function passage(text: string, overrides: Partial<Passage> = {}): Passage {
  return {
    text,
    start: 0,
    index: 0,
    block: 0,
    kind: "paragraph",
    headings: [],
    label: null,
    depth: 0,
    parent: null,
    continues: true,
    key: "passage",
    ...overrides,
  };
}
