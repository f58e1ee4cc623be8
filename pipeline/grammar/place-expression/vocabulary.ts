const half = 360 / 16;

const points: readonly (readonly string[])[] = [
  ["north", "n"],
  ["north-northeast", "nne"],
  ["northeast", "ne"],
  ["east-northeast", "ene"],
  ["east", "e"],
  ["east-southeast", "ese"],
  ["southeast", "se"],
  ["south-southeast", "sse"],
  ["south", "s"],
  ["south-southwest", "ssw"],
  ["southwest", "sw"],
  ["west-southwest", "wsw"],
  ["west", "w"],
  ["west-northwest", "wnw"],
  ["northwest", "nw"],
  ["north-northwest", "nnw"],
];

/** Degrees clockwise from north by the words of the sixteen-point compass, hyphens and spaces left out. */
export const compass: ReadonlyMap<string, number> = new Map(
  points.flatMap(([word = "", letters = ""], index) => [
    [word.replace("-", ""), index * half] as const,
    [letters, index * half] as const,
  ]),
);

/** First tokens of a direction. */
export const compassOpeners: readonly string[] = [
  ...new Set([...compass.keys()].flatMap((word) => [word, word.replace(/(?<=^north|^south|^east|^west).+$/, "")])),
];

/** "northern", "northeastern", "north": degrees clockwise from north, for the side of a coast. */
export const sides: ReadonlyMap<string, number> = new Map(
  points.flatMap(([word = ""], index) =>
    index % 2 === 0 ? [word, `${word}ern`, `${word}erly`].map((form) => [form, index * half] as const) : [],
  ),
);

/** Kilometres in a unit of length. The nautical mile is 1.852 km, the verst 1.0668 km, the ri 3.927 km. */
export const kilometresPer: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, "km kms kilometre kilometres kilometer kilometers"],
      [0.001, "m metre metres meter meters"],
      [1.609344, "mi mile miles"],
      [0.0009144, "yard yards yd yds"],
      [0.0003048, "foot feet ft"],
      [1.0668, "verst versts"],
      [3.927, "ri"],
    ] as const
  ).flatMap(([factor, words]) => words.split(" ").map((word) => [word, factor] as const)),
);
export const kilometresPerNauticalMile = 1.852;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const determiners = setOf("the a an its their his her this that these those");

/** Common adjectives in front of a place's noun or name. */
export const placeAdjectives = setOf(
  "small large tiny main major nearby disputed remote coastal modern present day then former old new occupied inner outer " +
    "upper lower central mid border frontier fortified abandoned local neighbouring neighboring entire whole",
);

/** Nouns for places that stand beside a name: "the town of X", "X harbour". */
export const placeNouns = setOf(
  "town city village settlement hamlet port harbour harbor station airfield airport aerodrome base camp barracks temple " +
    "monastery shrine church fort fortress post outpost bridge road railway railroad line highway path route pass river stream lake " +
    "bay gulf strait channel sea coast coastline shore shoreline beach cape headland peninsula island islands isle islet islets " +
    "chain mountain mountains hill hills valley gorge forest region area district prefecture province oblast county territory " +
    "border boundary frontier mouth bank banks source entrance centre center outskirts suburbs suburb mine factory mill hospital " +
    "capital junction crossing landing plain steppe desert parallel tip end edge part side community location site",
);

/** Ways: "the road from X to Y". */
export const wayNouns = setOf(
  "route routes road roads path paths line lines railway railroad highway track trail corridor pass passage way street stretch section",
);

/** Words of extent: "a chain stretching from X to Y". */
export const extentWords = setOf("stretching stretches stretched extending extends extended running runs ran leading");

/** Nouns and words of position that may stand before "between X and Y". */
export const spanWords = setOf(
  "waters sea strait straits channel bay area areas region zone land lands territory islands island islets chain midway halfway somewhere " +
    "located situated lies lie lying lay stationed sunk sank stands standing stood point position place village town city mountains " +
    "hills valley river coast coastline plain distance front",
);

export const borderNouns = setOf("border borders boundary boundaries frontier frontiers");

/** Words in front of a number or a direction that belong to the expression. */
export const approximators = setOf("about around approximately roughly some circa nearly almost approx over under");
export const leaders = setOf("just due immediately directly slightly far further farther well");

/** Verbs that "off" belongs to: "drove off the Soviets", "took off from". */
export const offVerbs = setOf(
  "drive drives drove driven driving cut cuts cutting set sets setting break breaks broke broken breaking take takes took taken taking " +
    "hold holds held holding fend fends fended fending ward warded warding seal sealed sealing call called calling fight fights fought " +
    "fighting beat beats beaten beating pull pulled pulling lay laid laying pay paid paying write wrote written writing send sent sending " +
    "shut shutting turn turned turning kick kicked kicking throw threw thrown carry carried carrying finish finished kill killed killing " +
    "round rounded show showed head headed heading block blocked blocking split sell sold selling sign signed signing keep kept keeping " +
    "push pushed pushing stave staved come came coming get got getting rip ripped mark marked fire fired goes went",
);

/** Prepositions after a stated distance. */
export const distancePrepositions = setOf("from off behind inside outside beyond into inland within past offshore");

/** Words before a bare distance and direction that show it is a position and no march. */
export const positionWords = setOf(
  "located situated lies lie lying lay stands stood stationed point position place spot site is was",
);

/** Where a phrase without a name ends. */
export const phraseEnds = setOf(
  "and but or when where which who whom whose that while as if because after before until since was were is are be been being had has " +
    "have did do does will would could should may might to in on at with for during near from",
);
