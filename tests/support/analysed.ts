import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import { type Analysis, analyse } from "../../pipeline/grammar/analyse.ts";
import { readText } from "../../pipeline/text/read-text.ts";

const lexicon = lexiconOf(readAuthority("raw"));

/** A text of our own, with everything recognised in it by the authority tables of the repository. */
export function analysed(text: string, discourse: "continuous" | "shuffled" = "continuous"): Analysis {
  return analyse(readText(text, discourse).passages, lexicon);
}
