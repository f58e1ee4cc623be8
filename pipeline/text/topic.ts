/** A word is a theme of a text when at least this share of its sentences has it. */
const themeShare = 0.04;
const shortestTheme = 4;

/**
 * Sentences that share nothing with the rest of a text gathered from several pages: they name somebody or something,
 * no name of theirs is in any other sentence, and none of the words the text keeps coming back to is in them.
 * Empty sentences are passed over. Returns their indexes.
 */
export function unrelatedSentences(sentences: readonly string[]): Set<number> {
  const bags = sentences.map(wordsOf);
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag.all) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const theme = Math.max(3, themeShare * sentences.length);
  const names = new Set(bags.flatMap((bag) => [...bag.names]));
  const unrelated = new Set<number>();
  bags.forEach((bag, index) => {
    const recurs = [...bag.all].some((word) => names.has(word) && (frequency.get(word) ?? 0) > 1);
    const onTheme = [...bag.all].some((word) => word.length >= shortestTheme && (frequency.get(word) ?? 0) >= theme);
    if (bag.names.size > 0 && !recurs && !onTheme) unrelated.add(index);
  });
  return unrelated;
}

/** The words of a sentence without plural or possessive s, and those of them capitalised inside the sentence. */
function wordsOf(sentence: string): { all: Set<string>; names: Set<string> } {
  const all = new Set<string>();
  const names = new Set<string>();
  for (const match of sentence.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
    const word = match[0].toLowerCase().replace(/s$/, "");
    if (functionWords.has(word)) continue;
    all.add(word);
    if (match.index > 1 && /^\p{Lu}\p{Ll}+$/u.test(match[0])) names.add(word);
  }
  return { all, names };
}

const functionWords = new Set(
  (
    "a about above after all also although an and any are around as at be because been before being between both but by can could did do doe " +
    "during each even ever every few first for from further had ha have he her here him hi how however i if in into it itself just last late like many may " +
    "might more most much must my never no nor not now of off on once one only or other our out over own said same say shall she should since so some still such " +
    "than that the their them then there these they thi those through to too two under until up upon very wa we were what when where which while who whom whose why will with would year you your"
  ).split(" "),
);
