import { editDistance } from "../gazetteer/variants.ts";
import { fold } from "../text/folding.ts";
import type { StatementDispute } from "./disagreements-statements.ts";
import type { AssembledStatement } from "./statements.ts";

/** Short forms of ranks, without their points. */
const shortRanks: Readonly<Record<string, string>> = {
  ...{ gen: "general", lt: "lieutenant", ltc: "lieutenant colonel", col: "colonel", maj: "major", cpt: "captain" },
  ...{ capt: "captain", sgt: "sergeant", adm: "admiral", cmdr: "commander", brig: "brigadier", cdr: "commander" },
};

/** Ranks that differ by more than a short form of address: "General Higuchi" for "Lieutenant General Kiichiro Higuchi". */
export function rankDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  const apart = group.filter((one) => group.some((other) => !sameRank(one, other)));
  const values = new Set(apart.map(({ row }) => plainRank(row.value)));
  return values.size < 2 ? null : { key, statements: apart, kind: "contradiction", rule: "disagreements/rank" };
}

function sameRank(one: AssembledStatement, other: AssembledStatement): boolean {
  if (areYearsApart(one, other)) return true;
  const [x, y] = [plainRank(one.row.value), plainRank(other.row.value)];
  if (x === y) return true;
  // Where ranks are shortened at first ("Lt. Col."), the long word is how the man is addressed ("Colonel").
  if ([one, other].some(({ row }) => isShortened(row.value)) && shareLast(x, y)) return true;
  return ![one, other].every(isFull) && shareLast(x, y);
}

/** Ranks of different years are a career. */
function areYearsApart(one: AssembledStatement, other: AssembledStatement): boolean {
  const years = ({ told }: AssembledStatement) => told.flatMap(({ firstDay }) => firstDay?.slice(0, 4) ?? []);
  const [x, y] = [years(one), years(other)];
  return x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year));
}

function shareLast(x: string, y: string): boolean {
  return x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

function isShortened(rank: string): boolean {
  return fold(rank)
    .split(/[^\p{L}]+/u)
    .some((word) => shortRanks[word] !== undefined);
}

/** Whether some mention gives the rank with the whole name of one man: "Generals George Meade and …" are generals of any rank. */
function isFull({ row, told }: AssembledStatement): boolean {
  return !isPlural(row.value) && told.some(({ about }) => about.includes(" "));
}

function isPlural(rank: string): boolean {
  return /(?:[lrntke])s$/i.test(rank);
}

/** "Maj. Gen" and "Generals" as "major general" and "general". */
function plainRank(rank: string): string {
  const words = fold(rank)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const whole = words.map((word) => shortRanks[word] ?? (isPlural(word) ? word.slice(0, -1) : word)).join(" ");
  return whole === "brigadier" ? "brigadier general" : whole;
}

/** Fewer letters apart than this, two given names are one in two spellings. */
const fewestLetters = 2;

/** One person with given names that are no spellings of each other: "Tadashi Yoshino", "Teigo Yoshino". */
export function nameDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  const apart = group.filter((one) => group.some((other) => areOtherGivenNames(one.row.value, other.row.value)));
  return apart.length < 2 ? null : { key, statements: apart, kind: "contradiction", rule: "disagreements/given-name" };
}

/** Whether two names of two words share one word and have quite another word beside it. */
function areOtherGivenNames(one: string, other: string): boolean {
  const [x, y] = [wordsOf(one), wordsOf(other)];
  const shared = x.filter((word) => y.includes(word));
  const [a] = x.filter((word) => !shared.includes(word));
  const [b] = y.filter((word) => !shared.includes(word));
  return (
    shared.length === 1 && a !== undefined && b !== undefined && editDistance(a, b, fewestLetters) >= fewestLetters
  );
}

function wordsOf(name: string): string[] {
  return fold(name).split(/\s+/);
}
