import { type App, nameOf } from "./app.ts";
import { inWords, isoOf } from "./days.ts";
import { svg } from "./dom.ts";
import type { EventView } from "./events.ts";
import { families, familyOf } from "./labels.ts";
import { textOf } from "./records.ts";
import { type Bucket, bucketed, inLanes, type Stretch, type TimeScale, ticks, unitOf, xOf } from "./time-scale.ts";

export interface Timed extends Stretch {
  readonly event: EventView;
}

const barsHeight = 74;
const laneHeight = 6;
const mostLanes = 6;
const axisHeight = 20;
export const timelineHeight = barsHeight + mostLanes * laneHeight + axisHeight;

const meets = (scale: TimeScale, { first, last }: Stretch) => first <= scale.last && last >= scale.first;

/** Bars of events by day, month or year, and below them those that last, or may lie, beyond one of these. */
export function drawTimeline(app: App, scale: TimeScale, events: readonly Timed[]): SVGElement {
  const unit = unitOf(scale);
  const { buckets, spans } = bucketed(events, unit);
  const inView = buckets.filter((bucket) => meets(scale, bucket));
  const most = inView.reduce((max, { items }) => Math.max(max, items.length), 1);
  const lanes = inLanes(
    spans.filter((span) => meets(scale, span)),
    mostLanes,
  );
  const summary = `${inView.reduce((sum, { items }) => sum + items.length, 0)} events by ${unit}, ${isoOf(scale.first)} to ${isoOf(scale.last)}`;
  return svg(
    "svg",
    {
      width: scale.width,
      height: timelineHeight,
      viewBox: `0 0 ${scale.width} ${timelineHeight}`,
      role: "img",
      "aria-label": summary,
    },
    svg("g", { class: "ticks" }, ...axis(scale)),
    svg("g", { class: "bars" }, ...inView.flatMap((bucket) => bar(scale, bucket, most))),
    svg("g", { class: "spans" }, ...lanes.flatMap((lane, row) => lane.map((span) => spanBar(app, scale, span, row)))),
  );
}

function axis(scale: TimeScale): SVGElement[] {
  const bottom = timelineHeight - axisHeight;
  return ticks(scale).flatMap(({ day, label, isMajor }) => {
    const x = xOf(scale, day);
    const kind = isMajor ? "major" : "minor";
    const line = svg("line", { x1: x, x2: x, y1: 4, y2: bottom + 4, class: kind });
    if (x > scale.width - 16) return [line];
    return [line, svg("text", { x: x + 3, y: timelineHeight - 6, class: kind }, label)];
  });
}

/** One bar, its events stacked by family. Its height goes by the square root, so that single events beside 1945 are seen. */
function bar(scale: TimeScale, bucket: Bucket<Timed>, most: number): SVGElement[] {
  const [from, to] = [xOf(scale, bucket.first), xOf(scale, bucket.last + 1)];
  const width = Math.max(1.5, to - from - (to - from > 5 ? 1.5 : 0));
  const height = Math.max(4, Math.sqrt(bucket.items.length / most) * (barsHeight - 8));
  let y = barsHeight;
  return families.flatMap((family) => {
    const own = bucket.items.filter(({ event }) => familyOf(event.type) === family);
    if (own.length === 0) return [];
    const part = (own.length / bucket.items.length) * height;
    y -= part;
    return [svg("rect", { x: from, y, width, height: part, class: family }, title(bucket))];
  });
}

function title({ first, last, items }: Bucket<Timed>): SVGElement {
  const when = first === last ? inWords(isoOf(first)) : `${isoOf(first)} – ${isoOf(last)}`;
  const names = items.slice(0, 6).map(({ event }) => event.name);
  const more = items.length > 6 ? [`and ${items.length - 6} more`] : [];
  return svg("title", {}, [`${when}: ${items.length}`, ...names, ...more].join("\n"));
}

function spanBar(app: App, scale: TimeScale, span: Timed, row: number): SVGElement {
  const [from, to] = [Math.max(0, xOf(scale, span.first)), Math.min(scale.width, xOf(scale, span.last + 1))];
  const date = textOf(span.event.rec, "date");
  const words = `${nameOf(app, span.event.rec.id)}: ${date === null ? "" : inWords(date)}`;
  const isLasting = textOf(span.event.rec, "date_extent") === "throughout";
  const kind = `${familyOf(span.event.type)} ${isLasting ? "lasting" : "within"}`;
  const y = barsHeight + 3 + row * laneHeight;
  const made = svg("rect", { x: from, y, width: Math.max(2, to - from), height: laneHeight - 2, rx: 2, class: kind });
  made.append(svg("title", {}, words));
  made.addEventListener("click", () => app.store.update({ record: span.event.rec.id }));
  return made;
}
