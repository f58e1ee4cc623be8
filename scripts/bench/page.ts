import type { HardText } from "./hard-texts.ts";
import type { Machine } from "./machine.ts";
import type { ToolScore } from "./measure.ts";
import type { BuildRun, BuildTimes, Growth, Threads } from "./pipeline-runs.ts";
import { asked, type ToolName } from "./tools.ts";

export interface BenchResult {
  readonly machine: Machine;
  /** How long the whole run took. */
  readonly minutes: number;
  readonly runs: number;
  /** Texts the corpus was made from. */
  readonly paths: readonly string[];
  readonly tools: readonly ToolScore[];
  readonly threads: Threads;
  readonly growth: readonly Growth[];
  readonly builds: readonly BuildTimes[];
  readonly hard: readonly HardText[];
  /** What could not be measured, and why. */
  readonly failures: readonly string[];
}

/** The result as a page. */
export function benchmarkPage(result: BenchResult): string {
  const { machine, minutes, runs, paths, tools, growth, builds, hard } = result;
  const sections = [
    `# Benchmark

Written by \`npm run bench -- --write\`, in one run of ${fixed(minutes, 0)} minutes on ${machine.description}; ${fixed(machine.load, 1)} processes ran in the minute
before it. Medians of ${runs} runs, one process a run, tools in turn. The corpus is made from ${paths.map((path) => `\`${path}\``).join(", ")}:
about ten kilobytes a text, with names and numbers of its own in each. ${machine.packages.join(", ")}.

![Speed of reading, growth of extraction and times of builds](benchmark.svg)`,
    toolSection(tools),
    threadSection(result),
    growthSection(growth),
    ...(builds.length === 0 ? [] : [buildSection(builds)]),
    ...result.failures.map((failure) => `Not measured: ${failure}`),
    hardSection(hard),
    ...extrapolation(result),
  ];
  return `${sections.join("\n\n")}\n`;
}

function toolSection(tools: readonly ToolScore[]): string {
  const rows = tools.map((each) => [
    each.tool,
    asked[each.tool as ToolName] ?? "",
    fixed(each.mbPerSecond, 2),
    fixed(each.mbPerCpuSecond, 2),
    fixed(each.mbPerSecond / speedOf(tools, "wink-nlp"), 2),
    fixed(each.mbPerSecond / speedOf(tools, "compromise"), 1),
    fixed(each.peakMb, 0),
    fixed(each.megabytes, 1),
    String(each.found),
  ]);
  const head = ["tool", "reads", "MB/s", "MB per CPU s", "× wink-nlp", "× compromise", "peak MB", "corpus MB", "found"];
  return `## Reading, beside other tools

Speeds leave out the loading of the program and its tables; memory is the peak of the whole process. “MB per CPU s” counts the time of all
threads of the process, those that collect garbage and compile included.

${table(head, rows)}

The tools do not do the same work: the others name fewer kinds of thing and work nothing out from the rest of the text. Nothing is said
here of how right they are.`;
}

function threadSection({ threads, tools }: BenchResult): string {
  const { megabytes, runs, oneSeconds, twoSeconds } = threads;
  const speed = megabytes / twoSeconds;
  return `## Threads

Extraction of ${megabytes} MB with \`npm run extract\`, start of the program and writing of the records included, medians of ${runs} in turn: ${fixed(oneSeconds, 1)} s on one
thread, ${fixed(twoSeconds, 1)} s on two: ${fixed(oneSeconds / twoSeconds, 2)} times as fast. On two it reads ${fixed(speed, 2)} MB/s, all told, which is ${fixed(speed / speedOf(tools, "wink-nlp"), 2)} times what
wink-nlp, which has one thread, reads without its start.`;
}

function growthSection(growth: readonly Growth[]): string {
  const rows = growth.map(({ megabytes, runs, seconds, cpuSeconds, peakMb, recordsMb }, index) => {
    const before = growth[index - 1];
    const times = (now: number, then: number | undefined) => (then === undefined ? "" : fixed(now / then, 2));
    return [
      `${megabytes} (${runs === 1 ? "1 run" : `${runs} runs`})`,
      fixed(seconds, 1),
      times(seconds, before?.seconds),
      fixed(cpuSeconds, 1),
      times(cpuSeconds, before?.cpuSeconds),
      fixed(recordsMb, 1),
      times(recordsMb, before?.recordsMb),
      fixed(peakMb, 0),
      times(peakMb, before?.peakMb),
    ];
  });
  const head = ["corpus MB", "seconds", "×", "CPU s", "×", "records MB", "×", "peak MB", "×"];
  return `## Growth

Extraction on two threads, start of the program included; the records are written to disk. “×” is the ratio to the line above.

${table(head, rows)}`;
}

function buildSection(builds: readonly BuildTimes[]): string {
  return `## Builds

Seconds by stage, with what starts and ends the program in “in all”. “One text” is the build with the cache of the full one after one text has
changed, “nothing” the build with nothing changed, “start” the program asked for its help.

${builds.map(buildTable).join("\n\n")}`;
}

function buildTable({ megabytes, texts, releaseMb, full, oneText, nothingSeconds, startSeconds }: BuildTimes): string {
  const stages = full.stages.map(([stage]) => stage);
  const row = (name: string, { stages: took, seconds, peakMb }: BuildRun) => [
    name,
    ...stages.map((stage) => fixed(took.find(([each]) => each === stage)?.[1] ?? Number.NaN, 2)),
    fixed(seconds, 2),
    fixed(peakMb, 0),
  ];
  const alone = (name: string, seconds: number) => [name, ...stages.map(() => ""), fixed(seconds, 2), ""];
  const rows = [
    row("full", full),
    row("one text", oneText),
    alone("nothing", nothingSeconds),
    alone("start", startSeconds),
  ];
  return `${texts} texts, ${megabytes} MB; the release is ${fixed(releaseMb, 0)} MB. Nothing changed takes ${fixed(nothingSeconds - startSeconds, 2)} s beyond the start,
${fixed((100 * (nothingSeconds - startSeconds)) / full.seconds, 1)} % of a full build.

${table(["build", ...stages, "in all", "peak MB"], rows)}`;
}

function hardSection(hard: readonly HardText[]): string {
  const rows = hard.map(({ name, characters, once, twice }) => [
    name,
    String(characters),
    fixed(once, 0),
    fixed(twice, 0),
    fixed(twice / once, 1),
  ]);
  return `## Texts that are hard to read

Milliseconds for so many characters and for twice that, on one thread, the best of the runs. A rule that grew faster than the text would show
as a ratio well above 2.

${table(["text", "characters", "once", "twice", "ratio"], rows)}`;
}

const millionTextsMb = 10_000;
const shares = 64;
const coresOfShare = 4;

/** What a million texts of ten kilobytes would take, if all grew as it did at the largest sizes measured. */
function extrapolation({ growth, builds }: BenchResult): string[] {
  const [extracted, built] = [growth.at(-1), builds.at(-1)];
  if (extracted === undefined || built === undefined) return [];
  const times = millionTextsMb / extracted.megabytes;
  const coreHours = (extracted.cpuSeconds * times) / 3600;
  const merge = millionTextsMb / built.megabytes;
  const extractSeconds = built.full.stages.find(([stage]) => stage === "extract")?.[1] ?? 0;
  const rows = [
    ["extraction, one core", `${fixed(coreHours, 1)} h`],
    [
      `extraction, ${shares} shares of ${coresOfShare} cores`,
      `${fixed((coreHours * 60) / (shares * coresOfShare), 1)} min`,
    ],
    ["records on disk", `${fixed((extracted.recordsMb * times) / 1000, 0)} GB`],
    ["merge and writing, one process", `${fixed(((built.full.seconds - extractSeconds) * merge) / 3600, 0)} h`],
    ["memory of the merge", `${fixed((built.full.peakMb * merge) / 1024, 0)} GB`],
    ["release on disk", `${fixed((built.releaseMb * merge) / 1e6, 1)} TB`],
  ];
  return [
    `## A million texts, on paper

Ten gigabytes, if all grew as it did at the largest sizes measured here (${extracted.megabytes} MB extracted, ${built.megabytes} MB built). The memory of the merge is the
limit: a machine with 16 GB merges some ${fixed((16 * 1024 * built.megabytes) / built.full.peakMb, 0)} MB of text. See [scaling.md](scaling.md).

${table(["", "would take"], rows)}`,
  ];
}

function speedOf(tools: readonly ToolScore[], name: string): number {
  return tools.find(({ tool }) => tool === name)?.mbPerSecond ?? Number.NaN;
}

/** A number with so many digits after the point, or a dash when there is none. */
export function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "–";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
