import type { RawText } from "../files/read-texts.ts";
import type { Source } from "../records/types.ts";
import { readText, type TextDocument } from "../text/read-text.ts";

/** A text, read: its row of the sources table, its characters, and the passages it falls into. */
export interface ReadText {
  readonly source: Source;
  readonly text: string;
  readonly document: TextDocument;
}

/** A raw text in; its passages out. Sees one text at a time. */
export function read({ declaration, file, text, bytes }: RawText): ReadText {
  const document = readText(text, declaration.discourse);
  const { id, title, kind, discourse, language, licence, licence_url, redistributable, publisher, url, retrieved } =
    declaration;
  const source: Source = {
    id,
    title,
    kind,
    file,
    discourse,
    language,
    licence,
    licence_url,
    redistributable,
    publisher,
    url,
    retrieved,
    sha256: declaration.sha256,
    bytes,
    characters: [...text].length,
    sentences: document.passages.length,
    note: declaration.note,
  };
  return { source, text, document };
}
