import type { HardText } from "./hard-texts.ts";
import type { ToolScore } from "./measure.ts";
import type { BuildTimes, Growth, Threads } from "./pipeline-runs.ts";

export interface BenchResult {
  readonly machine: string;
  readonly runs: number;
  readonly tools: readonly ToolScore[];
  readonly threads: Threads;
  readonly growth: readonly Growth[];
  readonly builds: readonly BuildTimes[];
  readonly hard: readonly HardText[];
}

/** What each tool was asked for. */
const asked: Readonly<Record<string, string>> = {
  "this pipeline":
    "places, people, units, vessels, organisations, sides, dates and times worked out from their context, quantities, figures, events, relative places",
  "wink-nlp":
    "the full pipe of its English model (tokens, sentences, negation, sentiment, parts of speech, named entities)",
  compromise: "people, places and dates",
  "chrono-node": "dates alone",
};

/** The result as a page. */
export function benchmarkPage({ machine, runs, tools, threads, growth, builds, hard }: BenchResult): string {
  const own = tools[0];
  const sections = [
    `# Benchmark

Written by \`npm run bench -- --write\`. ${machine}; medians of ${runs} runs, one process a run. The corpus is made from the texts of the
project: about ten kilobytes a text, names and numbers varied in each. Speeds are of one thread and leave out the loading of the program
and its tables; memory is the peak of the whole process.

![Speed of reading](benchmark.svg)

## Reading, beside other tools

${table(
  ["tool", "reads", "MB/s", "times compromise", "times wink-nlp", "peak MB", "corpus MB"],
  tools.map((each) => [
    each.tool,
    asked[each.tool] ?? "",
    fixed(each.mbPerSecond, 2),
    fixed(each.mbPerSecond / speedOf(tools, "compromise"), 1),
    fixed(each.mbPerSecond / speedOf(tools, "wink-nlp"), 2),
    fixed(each.peakMb, 0),
    fixed(each.megabytes, 1),
  ]),
)}

The tools do not do the same work: the others name fewer kinds of thing and work nothing out from the rest of the text. Nothing is said
here of how right they are. This pipeline found ${own?.found ?? 0} mentions, tellings and figures.

## Threads

Extraction of the whole corpus with \`npm run extract\`, start of the program included: ${fixed(threads.oneSeconds, 1)} s on one thread,
${fixed(threads.twoSeconds, 1)} s on two: ${fixed(threads.oneSeconds / threads.twoSeconds, 2)} times as fast.`,
    growthSection(growth),
    buildSection(builds),
    `## Texts that are hard to read

Milliseconds for 100,000 characters and for twice that, on one thread. A rule that grew faster than the text would show as a ratio
well above 2.

${table(
  ["text", "once", "twice", "ratio"],
  hard.map(({ name, once, twice }) => [name, fixed(once, 0), fixed(twice, 0), fixed(twice / once, 1)]),
)}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

function growthSection(growth: readonly Growth[]): string {
  const rows = growth.map(({ megabytes, seconds, peakMb, outputMb }, index) => {
    const before = growth[index - 1];
    const times = (now: number, then: number | undefined) => (then === undefined ? "" : fixed(now / then, 2));
    return [
      String(megabytes),
      fixed(seconds, 1),
      times(seconds, before?.seconds),
      fixed(outputMb, 1),
      times(outputMb, before?.outputMb),
      fixed(peakMb, 0),
      times(peakMb, before?.peakMb),
    ];
  });
  return `## Growth

Extraction on two threads, start of the program included; the records are written to disk. “×” is the ratio to the line above.

${table(["corpus MB", "seconds", "×", "records MB", "×", "peak MB", "×"], rows)}`;
}

function buildSection(builds: readonly BuildTimes[]): string {
  const stages = builds[0]?.stages.map(([stage]) => stage) ?? [];
  const rows = builds.map((build) => [
    `${build.megabytes} (${build.texts} texts)`,
    ...stages.map((stage) => fixed(build.stages.find(([name]) => name === stage)?.[1] ?? Number.NaN, 1)),
    fixed(build.fullSeconds, 1),
    fixed(build.peakMb, 0),
    fixed(build.releaseMb, 0),
    `${fixed(build.oneTextSeconds, 1)} (${fixed(build.oneTextExtractSeconds, 1)})`,
    fixed(build.nothingSeconds, 2),
    fixed(build.startSeconds, 2),
  ]);
  const head = ["corpus MB", ...stages, "full", "peak MB", "release MB", "one text", "nothing", "start"];
  return `## Builds

Seconds by stage of a full build; then, with its cache, after one text has changed (its extraction alone in brackets) and when nothing
has; “start” is the program asked for its help.

${table(head, rows)}`;
}

function speedOf(tools: readonly ToolScore[], name: string): number {
  return tools.find(({ tool }) => tool === name)?.mbPerSecond ?? Number.NaN;
}

function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "–";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const rowHeight = 34;
const labelWidth = 130;
const barWidth = 420;

/** The speeds as bars. */
export function benchmarkChart(tools: readonly ToolScore[]): string {
  const most = Math.max(...tools.map(({ mbPerSecond }) => mbPerSecond));
  const bars = tools.map(({ tool, mbPerSecond }, index) => {
    const y = 44 + index * rowHeight;
    const width = Math.max(1, (barWidth * mbPerSecond) / most);
    const fill = index === 0 ? "#1f6f8b" : "#9aa5b1";
    return (
      `<text x="${labelWidth - 10}" y="${y + 16}" text-anchor="end">${tool}</text>` +
      `<rect x="${labelWidth}" y="${y}" width="${width.toFixed(1)}" height="22" fill="${fill}"/>` +
      `<text x="${(labelWidth + width + 8).toFixed(1)}" y="${y + 16}">${fixed(mbPerSecond, 2)}</text>`
    );
  });
  const height = 60 + tools.length * rowHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${height}" role="img" font-family="sans-serif" font-size="14">
<title>Speed of reading, megabytes a second, one thread</title>
<rect width="640" height="${height}" fill="#ffffff"/>
<text x="16" y="26" font-weight="bold">Speed of reading, MB/s on one thread (each reads its own kinds of thing)</text>
${bars.join("\n")}
</svg>
`;
}
