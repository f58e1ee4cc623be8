const months = "January February March April May June July August September October November December".split(" ");
const seasons = ["spring", "summer", "autumn", "winter"];

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}

/** An EDTF date in words: "16 August 1945", "August 1945", "11–25 August 1945", "early April 1936", "from 9 August 1945". */
export function dateWords(value: string): string {
  const part = partOfMonthOrYear(value);
  if (part !== null) return part;
  const [from = "", to] = value.replace(/[~?%]/g, "").split("/");
  if (to === undefined || from === to) return oneDate(from);
  if (to === "" || to === "..") return `from ${oneDate(from)}`;
  if (from === "" || from === "..") return `until ${oneDate(to)}`;
  return span(from, to);
}

const thirds: Readonly<Record<string, string>> = { "01/10": "early", "11/20": "mid-", "21/28": "late" };
const yearThirds: Readonly<Record<string, string>> = { "01/04": "early", "05/08": "mid-", "09/12": "late" };

/** "1936-04-01~/1936-04-10~" is early April 1936, "1935-01~/1935-04~" early 1935, "1994~/1996~" the mid-1990s. */
function partOfMonthOrYear(value: string): string | null {
  const ofMonth = /^(-?[\dX]{4}-\d\d)-(\d\d)~\/\1-(\d\d)~$/.exec(value);
  if (ofMonth !== null) {
    const [, month = "", first = "", last = ""] = ofMonth;
    return joined(thirds[`${first}/${first === "21" ? "28" : last}`], oneDate(month));
  }
  const ofYear = /^(-?\d{4})-(\d\d)~\/\1-(\d\d)~$/.exec(value);
  if (ofYear !== null) return joined(yearThirds[`${ofYear[2]}/${ofYear[3]}`], ofYear[1] ?? "");
  const ofDecade = /^(\d{3})4~\/\1(6)~$/.exec(value);
  return ofDecade === null ? null : `mid-${ofDecade[1]}0s`;
}

function joined(part: string | undefined, whole: string): string | null {
  if (part === undefined) return null;
  return part.endsWith("-") ? `${part}${whole}` : `${part} ${whole}`;
}

/** What two dates share is said once: "11–25 August 1945", "28 August – 5 September 1945", "1904–1905". */
function span(from: string, to: string): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  const isPlain = a !== null && b !== null && a.month !== null && a.month < 13 && (a.day === null) === (b.day === null);
  if (a !== null && b !== null && a.month === null && b.month === null) return `${oneDate(from)}–${oneDate(to)}`;
  if (!isPlain || a.year !== b.year) return `${oneDate(from)} – ${oneDate(to)}`;
  const name = months[(a.month ?? 1) - 1] ?? "";
  if (a.day === null) return `${name}–${oneDate(to)}`;
  return a.month === b.month ? `${a.day}–${oneDate(to)}` : `${a.day} ${name} – ${oneDate(to)}`;
}

function partsOf(value: string): Parts | null {
  const match = /^(-?[\dX]{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

function oneDate(value: string): string {
  const { year, month, day } = partsOf(value) ?? { year: value, month: null, day: null };
  const words = year === "XXXX" ? "" : yearWords(year);
  const name = month === null ? "" : month > 20 ? (seasons[month - 21] ?? "") : (months[month - 1] ?? "");
  return [day ?? "", name, words].filter((part) => part !== "").join(" ");
}

/** "193X" is the 1930s, "16XX" the 17th century. */
function yearWords(year: string): string {
  if (year.endsWith("XX")) return `${Number(year.slice(0, -2)) + 1}th century`;
  return year.endsWith("X") ? `${year.slice(0, -1)}0s` : year;
}
