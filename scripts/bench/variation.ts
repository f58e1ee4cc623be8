/** Variations of given texts: the same kind of prose at any size, with names and numbers of its own in every copy. */

/** A text made for measuring. */
export interface Variation {
  readonly id: string;
  readonly text: string;
}

/** A source of numbers that gives the same ones every time: a linear congruential generator (Numerical Recipes), in [0, 1). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = "ka ki ku ko sa shi su so ta chi tsu to na ni nu no ha hi ma mi mo ya yu ra ri ro wa".split(" ");

// Words that keep their letters: they make the grammar of the text, or name the states at war.
const kept = new Set(
  (
    "January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday " +
    "Sunday Soviet Union Japan Japanese Russia Russian China Chinese Mongolia Mongolian Manchukuo Manchuria Army Navy Front Division Brigade " +
    "Regiment Battalion Company Corps Fleet General Colonel Major Captain Lieutenant Admiral Marshal President Minister Island Islands River " +
    "Lake Mount North South East West Northern Southern Eastern Western Battle Operation Treaty Pact Border War Red Imperial Infantry Rifle Tank " +
    "After Before During However These Those There Their While When Where Which Although According Several Another Between Under About"
  ).split(" "),
);

/**
 * Texts of about `textBytes` each, together at least `bytes` long, cut in turn from the given ones at line ends. In every one about half of
 * the names of four letters and more are replaced, each by the same new name throughout the text, and so are numbers of three to five digits that are no years.
 */
export function* variationsOf(originals: readonly string[], bytes: number, textBytes: number): Generator<Variation> {
  const pieces = originals.flatMap((text) => piecesOf(text, textBytes));
  let made = 0;
  for (let copy = 0; made < bytes; copy++) {
    const piece = pieces[copy % pieces.length] ?? "";
    const text = `= Chronicle ${copy} =\n\n${varied(piece, numbersFrom(copy + 1))}\n`;
    made += Buffer.byteLength(text);
    yield { id: `text-${String(copy).padStart(6, "0")}`, text };
  }
}

/** A text cut at line ends into pieces of at least `bytes`, save the last. A line that is longer is a piece of its own. */
function piecesOf(text: string, bytes: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const line of text.split(/(?<=\n)/)) {
    piece += line;
    if (Buffer.byteLength(piece) < bytes) continue;
    pieces.push(piece);
    piece = "";
  }
  if (piece.trim() !== "") pieces.push(piece);
  return pieces;
}

function varied(text: string, random: () => number): string {
  const names = new Map<string, string>();
  return text
    .replace(/\b\p{Lu}\p{Ll}{3,}\b/gu, (name) => {
      if (kept.has(name)) return name;
      const given = names.get(name) ?? (random() < 0.5 ? name : newName(random));
      names.set(name, given);
      return given;
    })
    .replace(/(?<![\d.,-])(?!(?:1[5-9]|20)\d\d\b)\d{3,5}(?![\d.,-])/g, (number) =>
      String(Math.max(3, Math.round(Number(number) * (0.5 + random())))),
    );
}

function newName(random: () => number): string {
  const parts = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => syllables[Math.floor(random() * syllables.length)],
  );
  const word = parts.join("");
  return (word[0] ?? "").toUpperCase() + word.slice(1);
}
