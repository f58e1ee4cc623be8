import type { ToolScore } from "./measure.ts";
import { type BenchResult, fixed } from "./page.ts";
import type { BuildRun, BuildTimes, Growth } from "./pipeline-runs.ts";

const width = 760;
const left = 220;
const right = width - 70;
const rowHeight = 32;
const ink = "#24292f";
const faint = "#57606a";
const grid = "#d8dee4";
const own = "#0b6e8a";
const other = "#9aa5b1";
// Seven colours that stay apart in the common kinds of colour blindness (after Okabe and Ito), one a stage of a build.
const stageColours = ["#0072b2", "#56b4e9", "#009e73", "#f0e442", "#cc79a7", "#d55e00", "#999999"];

/** A part of the chart: what is drawn, from its own top, and how high it is. */
interface Panel {
  readonly height: number;
  readonly marks: readonly string[];
}

/** Speeds of reading, growth of extraction and times of builds as one drawing. */
export function benchmarkChart({ machine, tools, growth, builds }: BenchResult): string {
  const panels = [speedPanel(tools), growthPanel(growth), ...builds.map(buildPanel)];
  let y = 8;
  const drawn = panels.map(({ height, marks }) => {
    const group = `<g transform="translate(0 ${y})">\n${marks.join("\n")}\n</g>`;
    y += height;
    return group;
  });
  const foot = text(16, y + 14, machine.description, { size: 12, fill: faint });
  const height = y + 28;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="14">
<title id="title">Speed of reading beside other tools, growth of extraction with the corpus, and times of builds</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${drawn.join("\n")}
${foot}
</svg>
`;
}

function speedPanel(tools: readonly ToolScore[]): Panel {
  const most = Math.max(...tools.map(({ mbPerSecond }) => mbPerSecond));
  const rows = tools.flatMap(({ tool, mbPerSecond, peakMb }, index) => {
    const y = 58 + index * rowHeight;
    const long = Math.max(1, ((right - 150 - left) * mbPerSecond) / most);
    const isOwn = tool.startsWith("this pipeline");
    return [
      text(left - 10, y + 15, tool, { anchor: "end", weight: isOwn ? "bold" : "normal" }),
      box(left, y, long, 21, isOwn ? own : other),
      text(left + long + 8, y + 15, `${fixed(mbPerSecond, 2)} MB/s, ${fixed(peakMb, 0)} MB held`),
    ];
  });
  const head = heading(
    "Reading on one thread",
    "each tool its own kinds of thing; see the page for what each was asked",
  );
  return { height: 76 + tools.length * rowHeight, marks: [...head, ...rows] };
}

interface Series {
  readonly name: string;
  readonly colour: string;
  readonly of: (growth: Growth) => number;
  readonly unit: string;
}

const series: readonly Series[] = [
  { name: "peak memory", colour: "#d55e00", of: ({ peakMb }) => peakMb, unit: "MB" },
  { name: "records", colour: "#0072b2", of: ({ recordsMb }) => recordsMb, unit: "MB" },
  { name: "time", colour: "#009e73", of: ({ seconds }) => seconds, unit: "s" },
];

/** Time, records and memory over the size of the corpus, both scales logarithmic: what grows as the corpus does is a straight line of slope 1. */
function growthPanel(growth: readonly Growth[]): Panel {
  const [top, bottom] = [70, 270];
  const values = growth.flatMap((each) => series.map(({ of }) => of(each)));
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const sizes = growth.map(({ megabytes }) => Math.log10(megabytes));
  const [first = 0, last = 0] = [sizes[0], sizes.at(-1)];
  const x = (size: number) => left + ((right - 130 - left) * (size - first)) / Math.max(last - first, 1);
  const y = (value: number) => bottom - ((bottom - top) * (Math.log10(value) - low)) / Math.max(high - low, 1);
  const lines = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)).flatMap((value) => [
    rule(left, y(value), right - 110, y(value)),
    text(left - 10, y(value) + 5, String(value), { anchor: "end", fill: faint, size: 12 }),
  ]);
  const sizesBelow = growth.map(({ megabytes }, index) =>
    text(x(sizes[index] ?? 0), bottom + 20, `${megabytes} MB`, { anchor: "middle", fill: faint, size: 12 }),
  );
  const curves = series.flatMap((each) => curve(each, growth, (index) => x(sizes[index] ?? 0), y));
  const head = heading("Extraction as the corpus grows, two threads", "both scales logarithmic: seconds and megabytes");
  return { height: bottom + 46, marks: [...head, ...lines, ...sizesBelow, ...curves] };
}

function curve(
  { name, colour, of, unit }: Series,
  growth: readonly Growth[],
  x: (index: number) => number,
  y: (value: number) => number,
): string[] {
  const points = growth.map((each, index) => [x(index), y(of(each))] as const);
  const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(" ");
  const dots = points.map(([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="4" fill="${colour}"/>`);
  const labels = growth.map((each, index) => {
    const [px, py] = points[index] ?? [0, 0];
    const value = of(each);
    const words = `${fixed(value, value < 10 ? 1 : 0)} ${unit}`;
    if (index === growth.length - 1) return text(px + 12, py + 5, `${name} ${words}`, { fill: colour, weight: "bold" });
    return text(px, py - 9, words, { anchor: "middle", fill: colour, size: 12 });
  });
  return [`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`, ...dots, ...labels];
}

function buildPanel({ megabytes, texts, full, oneText, nothingSeconds }: BuildTimes): Panel {
  const stages = full.stages.map(([stage]) => stage);
  const scale = (right - 40 - left) / Math.max(full.seconds, oneText.seconds);
  const stack = (name: string, { stages: took, seconds }: BuildRun, y: number) => {
    let x = left;
    const boxes = took.map(([stage, long]) => {
      const drawn = box(x, y, long * scale, 21, stageColours[stages.indexOf(stage)] ?? other);
      x += long * scale;
      return drawn;
    });
    const rest = box(x, y, Math.max(0, left + seconds * scale - x), 21, grid);
    return [
      text(left - 10, y + 15, name, { anchor: "end" }),
      ...boxes,
      rest,
      timeAt(left + seconds * scale, y, seconds),
    ];
  };
  const bottom = 58 + 2 * rowHeight;
  const nothing = [
    text(left - 10, bottom + 15, "nothing changed", { anchor: "end" }),
    box(left, bottom, Math.max(1, nothingSeconds * scale), 21, other),
    timeAt(left + nothingSeconds * scale, bottom, nothingSeconds),
  ];
  const legend = stages.flatMap((stage, index) => [
    box(left + index * 82, bottom + 40, 12, 12, stageColours[index] ?? other),
    text(left + index * 82 + 17, bottom + 51, stage, { size: 12, fill: faint }),
  ]);
  const head = heading(
    `Building ${texts} texts (${megabytes} MB)`,
    "by stage; grey is the start and the end of the program",
  );
  const bars = [...stack("everything", full, 58), ...stack("one text changed", oneText, 58 + rowHeight)];
  return { height: bottom + 72, marks: [...head, ...bars, ...nothing, ...legend] };
}

function timeAt(x: number, y: number, value: number): string {
  return text(x + 8, y + 15, `${fixed(value, value < 10 ? 2 : 0)} s`);
}

function heading(title: string, note: string): string[] {
  return [text(16, 24, title, { weight: "bold", size: 16 }), text(16, 43, note, { fill: faint, size: 12 })];
}

interface TextStyle {
  readonly anchor?: "start" | "middle" | "end";
  readonly weight?: "normal" | "bold";
  readonly size?: number;
  readonly fill?: string;
}

function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { anchor = "start", weight = "normal", size = 14, fill = ink } = style;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-weight="${weight}" font-size="${size}" fill="${fill}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function box(x: number, y: number, long: number, high: number, fill: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y}" width="${long.toFixed(1)}" height="${high}" fill="${fill}"/>`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1.toFixed(1)}" x2="${x2}" y2="${y2.toFixed(1)}" stroke="${grid}"/>`;
}
