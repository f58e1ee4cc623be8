import { dayNumber, inWords, isoOf } from "./days.ts";
import { button, h } from "./dom.ts";
import type { Days } from "./state.ts";
import { bucketOf, dayAt, type Stretch, type TimeScale, unitOf, xOf } from "./time-scale.ts";

export interface BrushOptions {
  readonly frame: HTMLElement;
  readonly scale: () => TimeScale;
  readonly pick: (days: Stretch | null) => void;
  readonly pickedNow: () => Days | null;
  readonly open: (window: Stretch) => void;
}

export interface Brush {
  /** What is laid over the drawing. */
  readonly handles: readonly HTMLElement[];
  /** The same as two fields of dates. */
  readonly fields: HTMLElement;
  /** Puts handles and fields where the days picked are. */
  readonly place: () => void;
}

const clickPixels = 4;

/** Days are picked by drawing over the timeline, by moving its two handles, or by typing two dates. */
export function showBrush(options: BrushOptions): Brush {
  const { frame, pick, pickedNow } = options;
  const shade = h("div", { class: "shade", "aria-hidden": "true" });
  const ends = (["first", "last"] as const).map((end) => handle(end, options));
  const inputs = (["first", "last"] as const).map((end) => dateField(end, options));
  const clear = button("Clear days", () => pick(null), { class: "quiet" });
  const words = h("span", { class: "picked-days" });
  frame.addEventListener("pointerdown", (event) => drawOver(event, options));
  frame.addEventListener("dblclick", (event) => {
    const scale = options.scale();
    options.open(bucketOf(dayAt(scale, event.clientX - frame.getBoundingClientRect().left), unitOf(scale)));
  });
  const place = () => {
    const days = pickedNow();
    shade.hidden = days === null;
    clear.hidden = days === null;
    const scale = options.scale();
    const [first, last] = days ?? [isoOf(scale.first), isoOf(scale.last)];
    const within = (x: number) => Math.min(scale.width, Math.max(0, x));
    const [from, to] = [within(xOf(scale, dayNumber(first))), within(xOf(scale, dayNumber(last) + 1))];
    shade.style.left = `${from}px`;
    shade.style.width = `${Math.max(1, to - from)}px`;
    for (const [index, day] of [first, last].entries()) {
      ends[index]?.place(day, [from, to][index] ?? 0);
      const input = inputs[index]?.querySelector("input");
      if (input) input.value = days === null ? "" : day;
    }
    words.textContent = days === null ? "" : inWords(first === last ? first : `${first}/${last}`);
  };
  return {
    handles: [shade, ...ends.map(({ made }) => made)],
    fields: h("div", { class: "day-fields" }, ...inputs, words, clear),
    place,
  };
}

function sorted(a: number, b: number): Stretch {
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

/** A press and a move pick the days drawn over; a press alone picks the day, month or year under it. */
function drawOver(event: PointerEvent, { frame, scale, pick }: BrushOptions): void {
  if (event.button !== 0 || (event.target as Element).closest(".handle, .spans rect") !== null) return;
  const now = scale();
  const left = frame.getBoundingClientRect().left;
  const start = event.clientX - left;
  let isDrawn = false;
  frame.setPointerCapture(event.pointerId);
  const stretch = (x: number): Stretch => {
    const unit = unitOf(now);
    const days = sorted(dayAt(now, start), dayAt(now, x));
    return { first: bucketOf(days.first, unit).first, last: bucketOf(days.last, unit).last };
  };
  const move = (moved: PointerEvent) => {
    const x = moved.clientX - left;
    isDrawn ||= Math.abs(x - start) > clickPixels;
    if (isDrawn) pick(stretch(x));
  };
  const end = (ended: PointerEvent) => {
    frame.removeEventListener("pointermove", move);
    frame.removeEventListener("pointerup", end);
    frame.removeEventListener("pointercancel", end);
    if (ended.type === "pointerup" && !isDrawn) pick(stretch(start));
  };
  frame.addEventListener("pointermove", move);
  frame.addEventListener("pointerup", end);
  frame.addEventListener("pointercancel", end);
}

type End = "first" | "last";

/** Moves one end of the days picked; it cannot pass the other. */
function moveEnd(end: End, day: number, { pick, pickedNow, scale }: BrushOptions): void {
  const picked = pickedNow();
  const all = scale();
  const [first, last] = picked === null ? [all.first, all.last] : [dayNumber(picked[0]), dayNumber(picked[1])];
  const clamped = Math.min(all.last, Math.max(all.first, day));
  pick(end === "first" ? { first: Math.min(clamped, last), last } : { first, last: Math.max(clamped, first) });
}

function handle(end: End, options: BrushOptions) {
  const label = end === "first" ? "First day picked" : "Last day picked";
  const made = h("div", { class: `handle ${end}`, role: "slider", tabindex: 0, "aria-label": label });
  let at = 0;
  made.addEventListener("keydown", (event) => {
    const days = { day: 1, month: 30, year: 365 }[unitOf(options.scale())];
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -days,
      ArrowDown: -days,
      ArrowRight: days,
      ArrowUp: days,
    };
    const { first, last } = options.scale();
    const to =
      { PageUp: at + days * 7, PageDown: at - days * 7, Home: first, End: last }[event.key] ??
      at + (steps[event.key] ?? 0);
    if (to === at) return;
    event.preventDefault();
    moveEnd(end, to, options);
    made.focus();
  });
  made.addEventListener("pointerdown", (event) => {
    event.stopPropagation();
    made.setPointerCapture(event.pointerId);
    const left = options.frame.getBoundingClientRect().left;
    const move = (moved: PointerEvent) => moveEnd(end, dayAt(options.scale(), moved.clientX - left), options);
    made.addEventListener("pointermove", move);
    made.addEventListener("lostpointercapture", () => made.removeEventListener("pointermove", move), { once: true });
  });
  const place = (day: string, x: number) => {
    at = dayNumber(day);
    made.style.left = `${x}px`;
    const { first, last } = options.scale();
    const values = {
      valuemin: first,
      valuemax: last,
      valuenow: Math.min(last, Math.max(first, at)),
      valuetext: inWords(day),
    };
    for (const [name, value] of Object.entries(values)) made.setAttribute(`aria-${name}`, String(value));
  };
  return { made, place };
}

function dateField(end: End, options: BrushOptions): HTMLElement {
  const input = h("input", { type: "date", min: "1000-01-01", max: "2999-12-31" });
  input.addEventListener("change", () => {
    if (input.value !== "") moveTo(end, input.value, options);
  });
  return h("label", {}, end === "first" ? "from" : "to", input);
}

/** A date typed may lie outside of the years shown; the other end gives way. */
function moveTo(end: End, value: string, { pick, pickedNow, scale }: BrushOptions): void {
  const picked = pickedNow();
  const day = dayNumber(value);
  const other =
    end === "first"
      ? (picked?.[1] ?? isoOf(Math.max(day, scale().last)))
      : (picked?.[0] ?? isoOf(Math.min(day, scale().first)));
  const otherDay = dayNumber(other);
  if (end === "first") pick({ first: day, last: Math.max(day, otherDay) });
  else pick({ first: Math.min(day, otherDay), last: day });
}
