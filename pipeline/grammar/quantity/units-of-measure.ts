/** What a unit measures, as the measure of a claim. */
export type Dimension = "duration" | "distance" | "area" | "share" | "other";

export interface UnitOfMeasure {
  /** Plural, lower case: the object of the claim. */
  readonly name: string;
  readonly dimension: Dimension;
}

const table: readonly (readonly [Dimension, string, readonly string[]])[] = [
  ["duration", "seconds", ["second", "seconds"]],
  ["duration", "minutes", ["minute", "minutes"]],
  ["duration", "hours", ["hour", "hours"]],
  ["duration", "days", ["day", "days"]],
  ["duration", "nights", ["night", "nights"]],
  ["duration", "weeks", ["week", "weeks"]],
  ["duration", "months", ["month", "months"]],
  ["duration", "years", ["year", "years"]],
  ["duration", "decades", ["decade", "decades"]],
  ["duration", "centuries", ["century", "centuries"]],
  ["distance", "metres", ["metre", "metres", "meter", "meters", "m"]],
  ["distance", "kilometres", ["kilometre", "kilometres", "kilometer", "kilometers", "km", "kms"]],
  ["distance", "miles", ["mile", "miles", "mi"]],
  ["distance", "nautical_miles", ["nautical mile", "nautical miles", "nmi"]],
  ["distance", "yards", ["yard", "yards"]],
  ["distance", "feet", ["foot", "feet", "ft"]],
  ["distance", "versts", ["verst", "versts"]],
  ["distance", "ri", ["ri"]],
  ["area", "square_metres", ["square metre", "square metres", "square meter", "square meters", "m²", "sq m"]],
  [
    "area",
    "square_kilometres",
    ["square kilometre", "square kilometres", "square kilometer", "square kilometers", "km²", "sq km"],
  ],
  ["area", "square_miles", ["square mile", "square miles", "sq mi"]],
  ["area", "hectares", ["hectare", "hectares"]],
  ["area", "acres", ["acre", "acres"]],
  ["share", "percent", ["%", "percent", "per cent", "percentage points"]],
  ["other", "tonnes", ["tonne", "tonnes", "metric ton", "metric tons"]],
  ["other", "tons", ["ton", "tons", "long tons", "short tons"]],
  ["other", "pounds", ["pound", "pounds", "lb", "lbs"]],
  ["other", "barrels", ["barrel", "barrels"]],
  ["other", "gallons", ["gallon", "gallons"]],
  ["other", "kilograms", ["kilogram", "kilograms", "kg"]],
  ["other", "litres", ["litre", "litres", "liter", "liters"]],
  ["other", "knots", ["knot", "knots"]],
  ["other", "dollars", ["dollar", "dollars"]],
  ["other", "yen", ["yen"]],
  ["other", "rubles", ["ruble", "rubles", "rouble", "roubles"]],
  ["other", "euros", ["euro", "euros"]],
  ["other", "pounds_sterling", ["pounds sterling"]],
  ["other", "yuan", ["yuan"]],
  ["other", "marks", ["reichsmarks", "reichsmark"]],
  ["distance", "centimetres", ["centimetre", "centimetres", "centimeter", "centimeters"]],
];

const bySpelling: ReadonlyMap<string, UnitOfMeasure> = new Map(
  table.flatMap(([dimension, name, spellings]) =>
    spellings.map((spelling) => [spelling, { name, dimension }] as const),
  ),
);

const byName: ReadonlyMap<string, UnitOfMeasure> = new Map(
  table.map(([dimension, name]) => [name, { name, dimension }] as const),
);

/** The unit with this published name ("kilometres"). */
export function unitNamed(name: string): UnitOfMeasure | undefined {
  return byName.get(name);
}

const afterNumber = /\s?-?\s?(?:(?:air|road|statute|land|rail)\s(?=miles?\b))?(%|[\p{L}²]+)(?:[\s-]([\p{L}²]+))?/uy;

/** The unit of measure that follows the number ending at `end`, as in "20 kilometers", "70-year", "2,000 square miles". */
export function unitAfter(text: string, end: number): { unit: UnitOfMeasure; end: number } | null {
  afterNumber.lastIndex = end;
  const match = afterNumber.exec(text);
  if (match === null) return null;
  const first = (match[1] ?? "").toLowerCase();
  const both = match[2] === undefined ? undefined : bySpelling.get(`${first} ${match[2].toLowerCase()}`);
  if (both !== undefined) return { unit: both, end: end + match[0].length };
  const one = bySpelling.get(first);
  if (one === undefined) return null;
  const length = match[0].length - (match[2] === undefined ? 0 : match[2].length + 1);
  return { unit: one, end: end + length };
}
