import { type ParseArgsConfig, parseArgs } from "node:util";
import { InputError } from "../../pipeline/records/input-error.ts";

type OptionsOf = NonNullable<ParseArgsConfig["options"]>;

/** What a command was called with: the values of its options, and the rest. */
type Parsed<Options extends OptionsOf> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>
>;

/** Thrown by a command whose arguments make no sense together. */
export class UsageError extends Error {}

/** Runs a command and gives its exit code: 0 done, 1 bad input, 2 wrong usage, which is shown. Other faults are thrown. */
export function exitCodeOf<const Options extends OptionsOf>(
  usage: string,
  options: Options,
  run: (parsed: Parsed<Options>) => void,
): number {
  const wrong = (message: string) => {
    process.stderr.write(message === "" ? usage : `${message}\n\n${usage}`);
    return 2;
  };
  let parsed: Parsed<Options>;
  try {
    parsed = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true, strict: true });
  } catch (error) {
    return wrong((error as Error).message);
  }
  try {
    run(parsed);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) return wrong(error.message);
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return 1;
  }
}
