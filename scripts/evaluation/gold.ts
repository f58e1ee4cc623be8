import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { InputError } from "../../pipeline/records/input-error.ts";
import type { Stretch } from "../support/source-text.ts";

/** A stretch of an annotated document, in code points of the raw file. */
export interface DocumentSpan extends Stretch {
  readonly doc: string;
}

/** Marks of annotations that nobody has to find and nobody is blamed for. */
interface Doubt {
  readonly unsure?: boolean;
  readonly marginal?: boolean;
  readonly in_noise?: boolean;
}

export interface GoldMention extends DocumentSpan, Doubt {
  readonly text: string;
  readonly kind: string;
  readonly value: string;
  /** Key shared by the mentions of one thing. */
  readonly entity: string;
}

export interface GoldClaim extends DocumentSpan, Doubt {
  readonly text: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly measure: string;
  readonly object: string;
  readonly party: string;
  readonly attributed_to?: string;
}

export interface GoldEvent extends DocumentSpan, Doubt {
  /** The file it was annotated in: events of one file compete for the same predictions. */
  readonly file: string;
  readonly quote: string;
  readonly label: string;
  readonly type: string;
  readonly date?: string;
}

export interface GoldDisagreement extends Doubt {
  readonly question: string;
  readonly sides: readonly DocumentSpan[];
}

/** The annotations of some gold files, in the order of the files. */
export interface Gold {
  readonly files: readonly string[];
  readonly mentions: readonly GoldMention[];
  readonly claims: readonly GoldClaim[];
  readonly events: readonly GoldEvent[];
  readonly disagreements: readonly GoldDisagreement[];
}

/** Whether an annotation is neither required nor penalised. */
export function isOptional(annotation: Doubt): boolean {
  return Boolean(annotation.unsure || annotation.marginal || annotation.in_noise);
}

/** A gold file's name without folder and ending: "000-a". */
export function goldName(file: string): string {
  return basename(file).replace(/\.jsonl$/, "");
}

/** The gold files of a folder, by name. */
export function goldFilesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return names.sort().map((name) => join(folder, name));
}

/**
 * Reads gold files: one JSON object a line, `type_of` says what it is.
 * @throws InputError naming file and line when a file is missing or a line is no JSON.
 */
export function readGold(files: readonly string[]): Gold {
  const gold = {
    mentions: [] as GoldMention[],
    claims: [] as GoldClaim[],
    events: [] as GoldEvent[],
    disagreements: [] as GoldDisagreement[],
  };
  for (const file of files) {
    for (const annotation of linesOf(file)) {
      if (annotation.type_of === "mention") gold.mentions.push(annotation as never);
      else if (annotation.type_of === "claim") gold.claims.push(annotation as never);
      else if (annotation.type_of === "event") gold.events.push({ ...(annotation as unknown as GoldEvent), file });
      else if (annotation.type_of === "disagreement") gold.disagreements.push(annotation as never);
    }
  }
  return { files, ...gold };
}

function* linesOf(file: string): Generator<{ readonly type_of?: string }> {
  if (!existsSync(file)) throw new InputError(file, "no such gold file", "name the files with: --gold FILE…");
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      yield JSON.parse(line) as { type_of?: string };
    } catch (error) {
      throw new InputError(`${file}:${index + 1}`, `is no JSON: ${(error as Error).message}`, "correct the line");
    }
  }
}
