import { shortHash } from "./hash.ts";

/** Letters of Cyrillic as they are romanised in ids (BGN/PCGN without apostrophes). */
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/**
 * A name as part of an id: lower-case ASCII words joined by hyphens, at most `longest` characters, cut at a word.
 * "Tōro Town" gives "toro-town". A name without a letter that can be romanised gives "".
 */
export function slug(name: string, longest = 48): string {
  const ascii = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => cyrillic[letter] ?? "")
    .replace(/['’‘ʼ]s?\b/g, "")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (ascii.length <= longest) return ascii;
  const cut = ascii.lastIndexOf("-", longest);
  return ascii.slice(0, cut > longest / 2 ? cut : longest).replace(/-+$/, "");
}

/** An id from its kind, a readable part and the content that makes it unique: "mention-maoka-k3x…". */
export function contentId(kind: string, readable: string, content: string): string {
  const words = slug(readable, 32);
  return [kind, ...(words === "" ? [] : [words]), shortHash(content)].join("-");
}

/** The beginning of an EDTF date as part of an id: "1945-08-16", "xxxx-08", "bc0479" for the year -479; "undated" for none. */
export function dateSlug(edtf: string | null): string {
  const [date] = /^-?[\dX]{4}(?:-\d{2}){0,2}/.exec(edtf ?? "") ?? [];
  return date === undefined ? "undated" : date.replace(/^-/, "bc").toLowerCase();
}
