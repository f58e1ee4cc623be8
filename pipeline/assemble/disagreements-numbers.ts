import type { Claim, Disagreement } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { isWiderWhole } from "./claims-scope.ts";
import { degreeDisputes } from "./disagreements-degree.ts";
import { addedUp, differ, intervalOf, meet, sameNumber } from "./disagreements-interval.ts";
import { kinPairs, ratePairs } from "./disagreements-kin.ts";
import { estimatesOfUnknown, paragraphDisputes, sendings } from "./disagreements-paragraph.ts";
import { lengthsOfDispute, vagueAndCounted } from "./disagreements-text.ts";
import type { AssembledStatement } from "./statements.ts";

/** Claims that answer one question differently. */
export interface NumberDispute {
  /** What the question is, the same whenever the same texts ask it. */
  readonly key: string;
  readonly claims: readonly AssembledClaim[];
  /** Answers to it in words: "slight casualties". */
  readonly statements?: readonly AssembledStatement[];
  readonly kind: Disagreement["kind"];
  readonly rule: string;
  /** What is counted and what became of it, where the columns do not say it: "companies", "were sent". */
  readonly counted?: { readonly things: string; readonly verb: string };
}

const deaths: ReadonlySet<Claim["measure"]> = new Set(["killed", "died", "dead_or_missing", "casualties"]);
const losses: ReadonlySet<Claim["measure"]> = new Set([
  ...deaths,
  "wounded",
  "missing",
  "captured",
  "destroyed",
  "captured_materiel",
  "executed",
  "suicides",
]);
/** Counts of pieces and stretches that differ because other pieces are meant. */
const incomparable: ReadonlySet<Claim["measure"]> = new Set(["duration", "distance", "area", "share", "other"]);

/** The disputes among claims: over the whole subject of the texts, over one event, within one sentence. */
export function numberDisputes(
  claims: readonly AssembledClaim[],
  statements: readonly AssembledStatement[],
): NumberDispute[] {
  const comparable = claims.filter(
    ({ row }) => row.modality !== "planned" && row.modality !== "capacity" && row.status !== "stated_unknown",
  );
  return [
    ...overallDisputes(comparable),
    ...eventDisputes(comparable),
    ...sentenceDisputes(comparable),
    ...tallyDisputes(comparable),
    ...kinDisputes(comparable),
    ...paragraphDisputes(comparable),
    ...estimatesOfUnknown(comparable),
    ...sendings(comparable),
    ...degreeDisputes(comparable, statements),
    ...lengthsOfDispute(comparable),
    ...vagueAndCounted(comparable),
  ];
}

/** Totals of one text, or of texts on one subject: killed against casualties too, as another definition. */
function overallDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const byId = new Map(claims.map(({ row }) => [row.id, row]));
  // A row of a table for one side of two is a total of that side.
  const isPart = ({ part_of, party }: Claim) =>
    part_of !== null && byId.get(part_of)?.party.join("|") === party.join("|");
  const overall = claims.filter(
    ({ isOverall, row }) => isOverall && row.party.length > 0 && !incomparable.has(row.measure) && !isPart(row),
  );
  const groups = groupBy(overall, ({ row, topic, figure }) =>
    [
      topic,
      row.party.join("|"),
      row.object,
      deaths.has(row.measure) ? "deaths" : row.measure,
      row.per,
      isWiderWhole(figure),
    ].join("\n"),
  );
  const sums = sumDisputes(overall);
  const summed = new Set(sums.flatMap((sum) => sum.claims));
  const disputes: NumberDispute[] = [];
  for (const [key, group] of groups) {
    const dispute = disputeOf(`overall\n${key}`, group, "disagreements/overall");
    if (dispute !== null && !dispute.claims.every((claim) => summed.has(claim))) disputes.push(dispute);
  }
  return [...disputes, ...sums];
}

/** One authority's dead and wounded together, against another's casualties of all kinds. */
function sumDisputes(overall: readonly AssembledClaim[]): NumberDispute[] {
  const disputes: NumberDispute[] = [];
  const groups = groupBy(overall, ({ row, topic }) => [topic, row.party.join("|"), row.object].join("\n"));
  for (const [key, group] of groups) {
    const totals = group.filter(({ row }) => row.measure === "casualties");
    for (const [who, rows] of groupBy(group, ({ row }) => `${row.authority ?? ""}`)) {
      const dead = rows.filter(({ row }) => row.measure === "killed" || row.measure === "dead_or_missing");
      const wounded = rows.filter(({ row }) => row.measure === "wounded");
      const [one] = dead;
      const [other] = wounded;
      if (who === "" || one === undefined || other === undefined || dead.length > 1 || wounded.length > 1) continue;
      const sum = addedUp(intervalOf(one.row), intervalOf(other.row));
      for (const [source, sides] of groupBy(totals, ({ figure, row }) => `${figure.source}\n${row.authority}`)) {
        const against = sides.filter(({ row }) => row.authority !== who && differ(sum, intervalOf(row)));
        if (against.length === 0) continue;
        disputes.push({
          key: `sum\n${key}\n${who}\n${source}`,
          claims: [one, other, ...against],
          kind: "contradiction",
          rule: "disagreements/sum-of-parts",
        });
      }
    }
  }
  return disputes;
}

/** One event as two texts number it; within a text only losses told of one place and unit. */
function eventDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const local = claims.filter(
    ({ row, isOverall }) =>
      !isOverall &&
      row.event !== null &&
      row.party.length > 0 &&
      row.part_of === null &&
      !incomparable.has(row.measure),
  );
  const groups = groupBy(local, ({ row }) =>
    [row.event, row.party.join("|"), row.object, row.measure, row.per].join("\n"),
  );
  const disputes: NumberDispute[] = [];
  const add = (key: string, same: readonly AssembledClaim[]) => {
    const apart = onePerSentence(same);
    const dispute = apart.length < 2 ? null : disputeOf(`event\n${key}`, apart, "disagreements/event");
    if (dispute !== null) disputes.push(dispute);
  };
  for (const [key, group] of groups) {
    const sources = groupBy(group, ({ figure }) => figure.source);
    const each = [...sources.values()].map(onePerSentence);
    if (sources.size > 1 && each.every((own) => own.length === 1)) {
      add(key, each.flat());
      continue;
    }
    const lost = group.filter(({ row, isEventInSentence }) => losses.has(row.measure) && isEventInSentence);
    for (const [where, same] of groupBy(lost, ({ row }) => `${row.subject ?? ""}\n${row.place ?? ""}`)) {
      add(`${key}\n${where}`, same);
    }
  }
  return disputes;
}

/** Of several numbers of one sentence none is taken: they count different things. */
function onePerSentence(claims: readonly AssembledClaim[]): AssembledClaim[] {
  return [...groupBy(claims, ({ figure }) => `${figure.source}\n${figure.sentence.key}`).values()].flatMap((group) =>
    group.length === 1 ? group : [],
  );
}

/** Figures of two texts that fit each other and no third. */
function kinDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const kin = kinPairs(claims.filter(({ row }) => !incomparable.has(row.measure)));
  const keyOf = (pair: readonly AssembledClaim[]) => pair.map(({ row }) => row.id).join("\n");
  const disputes = kin.flatMap((pair) => disputeOf(`kin\n${keyOf(pair)}`, pair, "disagreements/kin") ?? []);
  const rates = ratePairs(claims).map(
    (pair): NumberDispute => ({
      key: `rate\n${keyOf(pair)}`,
      claims: pair,
      kind: "definition",
      rule: "disagreements/rate-and-total",
    }),
  );
  return [...disputes, ...rates];
}

/** One tally of one authority that two texts count as different things: "152 minor incidents", "152 border disputes". */
function tallyDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const disputes: NumberDispute[] = [];
  const tallies = claims.filter(({ row }) => row.witness !== null && row.measure === "incidents");
  for (const [witness, group] of groupBy(tallies, ({ row }) => row.witness ?? "")) {
    const words = new Set(group.map(({ figure }) => headOf(figure.phraseText)));
    const sources = new Set(group.map(({ figure }) => figure.source));
    if (words.size < 2 || sources.size < 2) continue;
    disputes.push({
      key: `tally\n${witness}`,
      claims: group,
      kind: "definition",
      rule: "disagreements/one-tally-two-things",
    });
  }
  return disputes;
}

function headOf(phrase: string): string {
  return phrase.toLowerCase().split(/\s+/).at(-1) ?? "";
}

const later = /\b(?:later|subsequent(?:ly)?|revised|corrected|recount|updated)\b/i;

/** "Initial investigations indicated that 137 men had died, but later investigations estimated the casualties to be over 300". */
function sentenceDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const disputes: NumberDispute[] = [];
  for (const group of groupBy(claims, ({ figure }) => `${figure.source}\n${figure.sentence.key}`).values()) {
    const ordered = [...group].sort((a, b) => a.figure.number.start - b.figure.number.start);
    ordered.forEach((second, index) => {
      const first = ordered[index - 1];
      if (first === undefined || !answersAgain(first, second)) return;
      const revised = later.test(second.row.attributed_to ?? "");
      disputes.push({
        key: `sentence\n${first.row.id}\n${second.row.id}`,
        claims: [first, second],
        kind: revised ? "revision" : "contradiction",
        rule: "disagreements/other-sayer-in-sentence",
      });
    });
  }
  return disputes;
}

/** Whether the second number has a sayer of its own and counts the same as the first. */
function answersAgain({ row: first }: AssembledClaim, { row: second }: AssembledClaim): boolean {
  if (second.attributed_to === null || second.attributed_to === first.attributed_to || second.part_of !== null)
    return false;
  if (incomparable.has(first.measure) || first.per !== second.per) return false;
  const measures = first.measure === second.measure || (deaths.has(first.measure) && deaths.has(second.measure));
  const objects =
    first.object === second.object ||
    [first.object, second.object].every((object) => object === "people" || object === "civilians");
  return (
    measures &&
    objects &&
    first.party.join("|") === second.party.join("|") &&
    differ(intervalOf(first), intervalOf(second))
  );
}

/** A dispute, if the claims do not all say the same. */
function disputeOf(key: string, claims: readonly AssembledClaim[], rule: string): NumberDispute | null {
  const answers = claims.filter(
    ({ row }, index) => !claims.slice(0, index).some((before) => sameAnswer(before.row, row)),
  );
  if (answers.length < 2) return null;
  const measures = new Set(claims.map(({ row }) => row.measure));
  const isWider = claims.some(({ figure }) => isWiderWhole(figure));
  const kind = isWider ? "definition" : measures.size > 1 ? definitionOrWorse(claims) : kindOf(claims);
  return { key, claims, kind, rule };
}

function sameAnswer(a: Claim, b: Claim): boolean {
  if (a.status === "vague" || b.status === "vague")
    return a.status === b.status && a.text.toLowerCase() === b.text.toLowerCase() && a.measure === b.measure;
  return sameNumber(a, b) && a.measure === b.measure;
}

function kindOf(claims: readonly AssembledClaim[]): Disagreement["kind"] {
  const intervals = claims.flatMap(({ row }) => intervalOf(row) ?? []);
  const apart = intervals.some((a, index) => intervals.slice(index + 1).some((b) => !meet(a, b)));
  return apart ? "contradiction" : "overlap";
}

/** More dead than casualties of all kinds cannot both be true; fewer is another thing counted. */
function definitionOrWorse(claims: readonly AssembledClaim[]): Disagreement["kind"] {
  const of = (measure: Claim["measure"]) =>
    claims.flatMap(({ row }) => (row.measure === measure ? (intervalOf(row) ?? []) : []));
  const most = Math.min(...of("casualties").map(({ high }) => high));
  return of("killed").some(({ low }) => low > most) ? "contradiction" : "definition";
}
