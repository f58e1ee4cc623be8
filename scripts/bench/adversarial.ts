/** Texts that are hard on a reader of texts, of about the length asked for, in characters. */
export const adversarialTexts: Readonly<Record<string, (length: number) => string>> = {
  "one line of prose": (length) =>
    repeated("The 88th Division under Colonel Kobayashi took Maoka on 20 August 1945. ", length),
  "one line without a full stop": (length) =>
    repeated("on 20 August 1945 Major Ito and 40 men of the 25th Regiment left Toyohara for Odomari and ", length),
  "one word": (length) => repeated("a", length),
  "one word of capitals": (length) => repeated("Ab", length),
  "digits alone": (length) => repeated("1234567890", length),
  "figures in a row": (length) => repeated("1,500 ", length),
  "names in a row": (length) => repeated("Maoka Toyohara Kobayashi Ito ", length),
  "initials in a row": (length) => repeated("A. B. C. ", length),
  "titles in a row": (length) => repeated("General Major Colonel Commander ", length),
  "ordinals in a row": (length) => repeated("1st and 2nd, ", length),
  "dates in a row": (length) => repeated("August 1, 2, 3 and 4–5, 1945, ", length),
  "only punctuation": (length) => repeated("?!.,;:()[]—«»“”'\"*=#|", length),
  "opening brackets": (length) => repeated("(", length),
  "opening quotation marks": (length) => repeated("“A ", length),
  hyphens: (length) => repeated("Soviet-", length),
  "equals signs": (length) => repeated("=", length),
  "thousands of headings": (length) => repeated("== Battle of Maoka ==\n", length),
  "headings of every depth": (length) => repeated("= A =\n== B ==\n=== C ===\n==== D ====\n", length),
  "deeply nested bullets": (length) => nested(length),
  "white space": (length) => repeated(" \t\u00A0\u2003\n", length),
  "spaces on one line": (length) => `a${" ".repeat(length)}b`,
  "zero-width characters": (length) => repeated("Ma\u200Bo\u200Dka\uFEFF \u2060", length),
  "right-to-left marks": (length) => repeated("\u202EMaoka\u202C was \u200Ftaken\u200E on 5 July 1944. ", length),
  emoji: (length) => repeated("👩‍👩‍👧‍👦🇯🇵🏴‍☠️ 5 July 1944 ", length),
  homoglyphs: (length) => repeated("Мaoka Тоуоhаrа Κοbayashi ", length),
  "combining marks": (length) => repeated("o\u0304\u0301\u0302\u0303", length),
  "lone carriage returns": (length) => repeated("Maoka fell.\r", length),
  "names of object members": (length) => repeated("Constructor __proto__ toString HasOwnProperty of ValueOf. ", length),
  commas: (length) => repeated("Japan, Korea, China, ", length),
  "according to": (length) => repeated("according to according to Soviet records ", length),
  attacks: (length) => repeated("attacked and was attacked by the attack ", length),
};

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

function nested(length: number): string {
  const lines: string[] = [];
  for (let depth = 0, made = 0; made < length; depth++) {
    const line = `${"*".repeat(1 + (depth % 200))} Maoka: 40 killed\n`;
    lines.push(line);
    made += line.length;
  }
  return lines.join("");
}
