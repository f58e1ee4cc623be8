/**
 * Something that was fed to the pipeline is wrong. The message names the place, what was met and how to mend it;
 * the command line prints it as it is and exits with 1.
 */
export class InputError extends Error {
  constructor(
    /** File, and line where it has lines: "raw/authority/places.csv:204". */
    readonly where: string,
    /** What was met. */
    readonly met: string,
    /** What to do about it. */
    readonly mend: string,
  ) {
    super(`${where}: ${met}\n  mend: ${mend}`);
    this.name = "InputError";
  }
}
