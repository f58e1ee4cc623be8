import { build } from "./build.ts";
import { readOptions, UsageError, usage } from "./command-line.ts";
import { InputError } from "./records/input-error.ts";

/** Runs the command and tells its exit code: 0 done, 1 bad input or differences, 2 wrong usage, 3 a fault of the program. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      process.stdout.write(usage);
      return 0;
    }
    return await build(options, process.stdout);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof InputError) {
      process.stderr.write(`error: ${error.message}\n`);
      return 1;
    }
    process.stderr.write(
      `This is a fault of the program, not of its input; dist/ is as it was.\n${(error as Error).stack}\n`,
    );
    return 3;
  }
}

process.exitCode = await main(process.argv.slice(2));
