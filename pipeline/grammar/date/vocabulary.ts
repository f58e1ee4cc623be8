import { oneOf } from "../vocabulary.ts";

const monthNames = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

/** Names of months and their abbreviations, lower case, to their number (1–12). */
export const monthNumber: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Northern seasons to their EDTF numbers. */
export const seasonNumber: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ["spring", 21],
  ["springtime", 21],
  ["summer", 22],
  ["summertime", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
  ["wintertime", 24],
]);

const oneToTwelve = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Number words up to ninety to their value; "a" and "an" are one. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...[...oneToTwelve, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const ordinalNames =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth";

/** Ordinals written out, up to the twenty-first, to their value. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinalNames.split(" ").map((word, index) => [word, index + 1] as const),
  ["twenty-first", 21],
]);

export type Unit = "day" | "week" | "month" | "year" | "decade" | "century";

/** Units of the calendar, singular and plural. */
export const unitNames: ReadonlyMap<string, Unit> = new Map([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["fortnight", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
]);

/** Parts of a day: what they say of a clock time, and how TIMEX writes them. */
export const dayParts: ReadonlyMap<string, "MO" | "AF" | "EV" | "NI" | "DT"> = new Map([
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["morning", "MO"],
  ["afternoon", "AF"],
  ["dusk", "EV"],
  ["evening", "EV"],
  ["night", "NI"],
]);

/** Holidays that fall on one day every year: [month, day]. */
export const fixedHolidays: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["christmas", [12, 25]],
  ["christmas day", [12, 25]],
  ["christmas eve", [12, 24]],
  ["boxing day", [12, 26]],
]);

/** What is counted where a bare four-digit number is no year: "1200 men", "1500 metres". */
export const countedNouns: ReadonlySet<string> = new Set(
  (
    "men soldiers troops people persons civilians officers casualties prisoners dead killed wounded missing sailors marines " +
    "workers refugees inhabitants residents families women children guns tanks aircraft planes ships boats vehicles horses " +
    "rifles bombs shells rounds tons tonnes ton metres meters m km kilometres kilometers miles mile feet ft yards acres " +
    "hectares kg pounds lb dollars rubles roubles yen francs marks percent square hours hrs houses homes villages pieces " +
    "barrels cubic volunteers cavalry infantry infantrymen fighters insurgents rebels students others more strong mm hp " +
    "deaths fatalities injured victims incidents cases articles copies members policemen cannon mortars trucks degrees"
  ).split(" "),
);

/** Words before a number that make it a label and no date: "Order 1382", "No. 1045", "Series 44", "p. 1938". */
export const labels: ReadonlySet<string> = new Set(
  (
    "no nos number numbers order orders series article articles art section sections chapter chapters page pages p pp vol " +
    "volume volumes part parts paragraph act law resolution directive telegram type model mark mk route highway hill height " +
    "point unit regiment battalion squadron platoon company division group force room flight isbn issn id decree instruction " +
    "plan figure table item class phase campaign about approximately some over nearly almost than exactly only totalling " +
    "totaling least most x times"
  ).split(" "),
);

/** Prepositions and the like that a date may follow. */
export const datePrepositions: ReadonlySet<string> = new Set(
  (
    "in on at by since until till before after from to through throughout during of between around circa c ca about early " +
    "mid late and or for within into toward towards following only prior despite beginning starting summer spring autumn " +
    "fall winter as the onward that year years another again"
  ).split(" "),
);

/** "January|…", names and abbreviations; upper or lower first letter is for the pattern's case flag to say. */
export const monthPattern = oneOf(
  [...monthNumber.keys()].flatMap((name) => [name[0]?.toUpperCase() + name.slice(1), name.toUpperCase()]),
);

export const seasonPattern = oneOf(
  [...seasonNumber.keys()].flatMap((name) => [name, name[0]?.toUpperCase() + name.slice(1)]),
);
export const numberPattern = oneOf([...numberWords.keys()].filter((word) => word.length > 2));
export const unitPattern = oneOf(unitNames.keys());
export const dayPartPattern = oneOf(dayParts.keys());

/** The number of a month's name as written ("Aug", "AUGUST"), 0 when it is none. */
export function monthOf(name: string | undefined): number {
  return monthNumber.get((name ?? "").toLowerCase()) ?? 0;
}
