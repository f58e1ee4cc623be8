import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../records/input-error.ts";

/** The stages, left to right. */
export const stageNames = ["read", "extract", "resolve", "assemble", "geocode", "check", "emit"] as const;
export type StageName = (typeof stageNames)[number];

/** How the records of a stage are written out, one line each, and read back. */
export interface Codec<Value> {
  write(value: Value): Iterable<string>;
  read(lines: readonly string[]): Value;
}

/** A value as one line of JSON. */
export function asJson<Value>(): Codec<Value> {
  return { write: (value) => [JSON.stringify(value)], read: ([line = "null"]) => JSON.parse(line) as Value };
}

/**
 * The records that each stage hands on, kept in a folder for a person to look at, or for a stage to be run alone on:
 * then those before it are read back, not made again.
 */
export class KeptStages {
  readonly #folder: string;
  readonly #only: StageName | null;

  constructor(folder: string, only: StageName | null) {
    this.#folder = folder;
    this.#only = only;
  }

  /** Whether the stage that was to be run alone lies before this one: there is nothing left to do. */
  isPast(name: StageName): boolean {
    return this.#only !== null && stageNames.indexOf(name) > stageNames.indexOf(this.#only);
  }

  /**
   * Runs a stage and keeps what it hands on; reads that back where another stage is to be run alone.
   * @throws InputError when there is nothing to read back
   */
  async pass<Value>(name: StageName, codec: Codec<Value>, make: () => Value | Promise<Value>): Promise<Value> {
    if (this.#only !== null && name !== this.#only) return codec.read(this.#linesOf(name));
    const value = await make();
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#fileOf(name), [...codec.write(value), ""].join("\n"));
    return value;
  }

  #fileOf(name: StageName): string {
    return join(this.#folder, `${stageNames.indexOf(name) + 1}-${name}.jsonl`);
  }

  #linesOf(name: StageName): string[] {
    const file = this.#fileOf(name);
    if (!existsSync(file))
      throw new InputError(
        file,
        `the records of the stage ${name} are not there`,
        "make them with: npm run build -- --keep-stages",
      );
    return readFileSync(file, "utf8").split("\n").slice(0, -1);
  }
}
