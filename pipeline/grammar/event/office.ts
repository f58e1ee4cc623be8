import type { Sentence } from "./sentence.ts";

const offices = new Set(
  `governor president premier chancellor minister ministry ambassador envoy consul mayor king queen emperor tsar czar sultan shah prince regent commander
  commandant admiral general marshal government cabinet parliament senate congress assembly council committee politburo leadership junta regime authorities
  administration headquarters command staff court tribunal police kremlin dictator secretary viceroy khural diet duma reichstag`
    .trim()
    .split(/\s+/),
);
const longestSubject = 10;

/** Whether the subject that ends before the word is the holder of an office or a body that decides: "the Governor of Sakhalin", "the government". */
export function isByOffice({ words }: Sentence, given: number | null): boolean {
  if (given === null) return false;
  let end = given;
  while (/^(?:then|also|later|soon|finally)$|ly$/.test(words[end - 1]?.folded ?? "")) end--;
  const clause = words[end]?.clause;
  if (isUnknownName(words, end - 1)) return true; // a name nobody knows: "…, Chiang authorized"
  for (let at = end - 1; at >= Math.max(0, end - longestSubject); at--) {
    const word = words[at];
    if (word === undefined || word.clause !== clause) return false;
    if (offices.has(word.folded)) return /^(?:the|a|his|its|their|then)$/.test(determinerOf(words, at));
  }
  return false;
}

const noNames =
  /(?:s|ing|ed|ly|body|one|both|much|none|all|it|they|few|most|some|many|more|who|this|that|these|there|fighting)$/;

/** A capitalised word that is no known name and, at the beginning of a sentence, no common noun: "Chiang moved the government". */
function isUnknownName(words: Sentence["words"], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.shape !== "capitalised" || word.name || word.party || word.date || word.event)
    return false;
  return at > 0 || !noNames.test(word.folded);
}

function determinerOf(words: Sentence["words"], at: number): string {
  let index = at - 1;
  while (index > 0 && (words[index]?.shape === "capitalised" || words[index]?.party !== null)) index--;
  return words[index]?.folded ?? "";
}
