// Words one of which is in every notice of a licence; looked for first, as most lines have none.
const noticeWords = ["licen", "reserved", "copyright", "©"];
const notice =
  /\bcreative commons\b.*\blicen[sc]ed\b|\blicen[sc]ed under\b|\ball rights reserved\b|^\s*(?:copyright|©)/i;

/** Lines of a web page that are none of its text, by what they are made of. */
const furnitureLines: readonly RegExp[] = [
  /^\s*(?:the\s)?[\w -]{0,40}\bwiki(?:pedia)?\s*$/i, // the name of the site
  /^\s*(?:File|Image|Datei|Media):\S|^\s*\S+\.(?:jpe?g|png|gif|svg|webp|tiff?)\s*$/i, // a file name
  /^\s*here is (?:the|a|your) (?:\w+ )?(?:translation|version|summary|text)\b/i, // a translator's or assistant's remark
  /^\s*(?:retrieved from|category:|categories:|edit$|\[edit\])/i,
];

/** Phrases that only page furniture uses: menus, notices, subscription lines, bylines. */
const furniturePhrases =
  /\bjavascript\b|\bcookies?\b(?=.*\b(?:accept|browser|use)\b)|\bcopyright \d{4}|©|\ball rights reserved\b|\bsubscri(?:be|ption|bers?)\b|\bnewsletter\b|\bsign up\b|\bare you on (?:telegram|facebook|twitter)\b|\bcorporate number\b|\barticle (?:was )?originally appeared\b|\bpublished (?:daily|weekly) by\b|\bessential reporting\b|\blive (?:briefing|updates?|blog)\b|\byou can see (?:a map|here)\b|\bclick here\b|\bread more\b/i;

/** Verbs in the tense of headlines; narrative tells of the past. */
const headlineVerbs =
  /\b(?:says?|asks?|tells?|warns?|urges?|weighs?|reach|deploys|fines|elects|narrows|agrees|resumes|stole|crashes|dismisses|halts|wants|sues|vows|seeks|eyes|mulls|claims|getting|preparing|watching)\b/gi;

/** Why a line is no text of the page's own, or null. */
export function furnitureLine(text: string): string | null {
  const lower = text.toLowerCase();
  if (noticeWords.some((word) => lower.includes(word)) && notice.test(text)) return "page_furniture";
  return furnitureLines.some((pattern) => pattern.test(text)) ? "page_furniture" : null;
}

/**
 * Why a sentence of a text scraped from several pages is none of its story, or null:
 * menus and notices, bylines, torn-off ends of sentences, and runs of headlines of other stories.
 */
export function furnitureSentence(text: string): string | null {
  if (furniturePhrases.test(text)) return "page_furniture";
  if (/^\p{Ll}/u.test(text)) return "fragment";
  if (isByline(text)) return "page_furniture";
  return isHeadlineRun(text) ? "unrelated_headline" : null;
}

/** "Lowy Institute.", "Sebastien Roblin.", "Ships After Japan Surrendered.": a few words, every one capitalised. */
function isByline(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) && !text.includes("(");
}

/** Headlines in a row: long stretches between commas that each begin with a capital, or one verb of headlines after another. */
function isHeadlineRun(text: string): boolean {
  const verbs = text.match(headlineVerbs)?.length ?? 0;
  if (verbs >= 3) return true;
  const stretches = text.split(/[,;:]\s+/).slice(1);
  const headlines = stretches.filter((stretch) => /^\p{Lu}/u.test(stretch) && stretch.split(" ").length >= 5);
  const plain = headlines.filter((headline) => !headline.includes("("));
  return plain.length >= 3 || (plain.length >= 2 && verbs > 0);
}
