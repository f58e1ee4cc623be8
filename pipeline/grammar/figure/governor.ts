import type { Token } from "../../text/tokens.ts";
import type { Measure } from "./figure-reading.ts";
import type { Item } from "./item.ts";
import { together } from "./outcome-behind.ts";
import { type Governor, governors } from "./outcome-words.ts";

/** The governing words on the left; a list is governed by what stands before its first member. */
export function governorInFront(items: readonly Item[], index: number): Governor | null {
  let item = items[index];
  while (item !== undefined && item.previous !== null) item = items[item.previous];
  if (item === undefined) return null;
  const { tokens } = item.analysed;
  for (let at = item.first - 1; at >= Math.max(0, item.first - 8); at--) {
    const token = tokens[at];
    if (token === undefined || /^[,;:()—]$/.test(token.text)) return null;
    const governor = governorAt(tokens, at);
    if (governor !== null) return governs(tokens, at, item.first, governor) ? governor : null;
    if (
      /^(?:by|against|from|who|which|that|when|while|after|before|were|was|and|but|among|for|than)$/.test(token.folded)
    )
      return null;
  }
  return null;
}

export function governorAt(tokens: readonly Token[], at: number): Governor | null {
  const word = tokens[at]?.folded ?? "";
  const pair = `${tokens[at - 1]?.folded ?? ""} ${word}`;
  const governor = governors.get(pair) ?? governors.get(word) ?? null;
  return governor === null ? null : withThoseBefore(tokens, at, governor);
}

/** "killed, wounded or captured some 520,000": one count of all that was done. */
function withThoseBefore(tokens: readonly Token[], at: number, governor: Governor): Governor {
  const said = new Set<Measure>([governor.measure]);
  for (let back = at - 1; /^(?:,|or|and)$/.test(tokens[back]?.folded ?? ""); ) {
    while (/^(?:,|or|and)$/.test(tokens[back]?.folded ?? "")) back--;
    const before = governors.get(tokens[back]?.folded ?? "");
    if (before === undefined || !before.agent) break;
    said.add(before.measure);
    back--;
  }
  return said.size === 1 ? governor : { ...governor, measure: together(said) };
}

/** "supplied the Chinese with 82 tanks" but not "captured the town with 300 men", nor "were killed by 20 men". */
function governs(tokens: readonly Token[], at: number, first: number, governor: Governor): boolean {
  const words = tokens.slice(at + 1, first).map((token) => token.folded);
  const isNoun = !governor.agent || /^(?:the|a|an)$/.test(tokens[at - 1]?.folded ?? ""); // "the killing by rebels of 123 people"
  if (isNoun && words.at(-1) === "of" && words.length <= 8) return true; // "the death in combat of 139 men"
  if (/^(?:were|was|been|being|be)$/.test(tokens[at - 1]?.folded ?? "") && governor.agent)
    return governor.measure === "supplied" && words.includes("with");
  if (words.some((word) => /^(?:in|at|on|near|to|into|as|over|across)$/.test(word))) return false;
  if (words.includes("with")) return governor.measure === "supplied";
  if (words.includes("of")) return words.indexOf("of") === 0 || words.length <= 3;
  return words.length <= (governor.measure === "supplied" ? 6 : 3);
}
