/** Letters that Unicode does not decompose, as they are folded. */
const undecomposed: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/**
 * Folds a name for matching: accents and macrons dropped, lower case, apostrophes dropped, hyphens and dashes as spaces.
 * "Ōtomari" and "Otomari", "Hon-to" and "Hon to" fold alike. Kanji and Cyrillic stay what they are.
 */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, (mark) => (mark === "\u3099" || mark === "\u309A" ? mark : ""))
    .normalize("NFC")
    .toLowerCase()
    .replace(/[øłđßæœı]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, "")
    .replace(/[-‐‑‒–—]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
