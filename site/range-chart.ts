/** A figure as it is drawn: a number, a range, or a bound that is open at one end. */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  /** `at_least`, `more_than`, `at_most`, `fewer_than`, or null. */
  readonly bound: string | null;
}

export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Whether equal steps are equal factors: where the highest is fifty times the lowest or more. */
  readonly isLog: boolean;
  readonly ticks: readonly number[];
}

/** Where a figure lies, as shares of the width (0 to 1). */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
  readonly isPoint: boolean;
}

const wideRatio = 50;
const mostTicks = 5;

/** One axis for figures to be compared on; null when none has a number. */
export function axisOf(figures: readonly Figure[]): Axis | null {
  const numbers = figures.flatMap(({ low, high }) => [low, high]).filter((n): n is number => n !== null);
  if (numbers.length === 0) return null;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least > 0 && most / least >= wideRatio) return logAxis(least, most);
  const room = Math.max((most - least) * 0.15, most * 0.05, 1);
  const from = least < room * 3 ? 0 : least - room;
  const step = roundStep((most + room - from) / (mostTicks - 1));
  const start = Math.floor(from / step) * step;
  const ticks: number[] = [];
  for (let at = start; at < most + room + step; at += step) ticks.push(at);
  while (ticks.length > 2 && (ticks.at(-2) ?? 0) > most) ticks.pop();
  return { from: start, to: ticks.at(-1) ?? most, isLog: false, ticks };
}

function logAxis(least: number, most: number): Axis {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most * 1.05))];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  return { from: 10 ** first, to: 10 ** last, isLog: true, ticks };
}

/** The least of 1, 2, 2.5, 5 times a power of ten, and whole, that is not below `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(step, 1)));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= step && Number.isInteger(one * power)) ?? 10;
  return factor * power;
}

/** Where a number lies on the axis, 0 to 1. */
export function shareOf({ from, to, isLog }: Axis, value: number): number {
  const share = isLog
    ? (Math.log(Math.max(value, from)) - Math.log(from)) / (Math.log(to) - Math.log(from))
    : (value - from) / (to - from);
  return Math.min(1, Math.max(0, share));
}

/** The bar of a figure; null for one without a number. */
export function barOf(axis: Axis, { low, high, bound }: Figure): Bar | null {
  if (low === null && high === null) return null;
  const isOpenAbove = bound === "at_least" || bound === "more_than" || high === null;
  const isOpenBelow = bound === "at_most" || bound === "fewer_than" || low === null;
  const from = isOpenBelow && low === null ? 0 : shareOf(axis, low ?? high ?? 0);
  const to = isOpenAbove && high === null ? 1 : shareOf(axis, high ?? low ?? 0);
  return { from, to, isOpenBelow, isOpenAbove, isPoint: low === high };
}

/** A number with a thin space between thousands: 100 000. */
export function withSpaces(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
