import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { sameNumber } from "./disagreements-interval.ts";
import type { NumberDispute } from "./disagreements-numbers.ts";

const lasting =
  /^[-\s](?:years?|months?|decades?)(?:\sof)?\s(?:\p{Ll}+\s)?(?:dispute|stalemate|deadlock|standoff|conflict|feud|impasse)\b/u;

/** "the more than 70-year dispute", "more than 60 years of diplomatic stalemate": one text, one dispute, two durations. */
export function lengthsOfDispute(claims: readonly AssembledClaim[]): NumberDispute[] {
  const told = claims.filter(({ row, figure }) => {
    const end = [...figure.sentenceText].slice(figure.number.end - figure.sentence.start).join("");
    return row.measure === "duration" && lasting.test(end);
  });
  return [...groupBy(told, ({ row, figure }) => `${figure.source}\n${row.object}`)].flatMap(
    ([key, group]): NumberDispute[] => {
      const [first] = group;
      if (first === undefined || group.every(({ row }) => sameNumber(row, first.row))) return [];
      return [
        {
          ...{ key: `length\n${key}`, claims: group, kind: "definition", rule: "disagreements/length-of-dispute" },
          counted: { things: first.row.object, verb: "has the dispute lasted" },
        },
      ];
    },
  );
}

const moved = new Set(["displaced", "interned", "evacuated", "repatriated"]);

/** "among thousands displaced", "17,000 civilians were deported": a vague number and the only other one of a text. */
export function vagueAndCounted(claims: readonly AssembledClaim[]): NumberDispute[] {
  const told = claims.filter(({ row }) => moved.has(row.measure) && row.part_of === null && row.party.length > 0);
  const groups = groupBy(told, ({ row, figure }) => [figure.source, row.measure, row.party.join("|")].join("\n"));
  return [...groups].flatMap(([key, group]): NumberDispute[] => {
    const vague = group.filter(({ row }) => row.status === "vague");
    const isPair = group.length === 2 && vague.length === 1 && group[0]?.figure.passage !== group[1]?.figure.passage;
    return isPair
      ? [{ key: `vague\n${key}`, claims: group, kind: "overlap", rule: "disagreements/vague-and-counted" }]
      : [];
  });
}
