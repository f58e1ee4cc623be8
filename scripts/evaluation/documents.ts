import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../../pipeline/records/hash.ts";
import { InputError } from "../../pipeline/records/input-error.ts";
import { SourceText } from "../support/source-text.ts";
import { type DocumentSpan, type Gold, goldName } from "./gold.ts";

/** Which text an annotated document is, and which part of it a gold file covers; a file not named covers a whole document. */
export interface Documents {
  readonly documents: Readonly<Record<string, { readonly source: string; readonly sha256: string }>>;
  readonly covered: Readonly<Record<string, DocumentSpan>>;
}

/** The annotated documents with their texts. */
export interface AnnotatedTexts {
  /** Text by document. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Document by the SHA-256 of its text. */
  readonly byHash: ReadonlyMap<string, string>;
  /** Whether a stretch that begins at `start` lies in a part that was annotated. */
  covers(doc: string, start: number): boolean;
  /** Code points in the part that a gold file covers. */
  charactersIn(goldFile: string): number;
}

/** @throws InputError when the file is missing. */
export function readDocuments(file: string): Documents {
  if (!existsSync(file)) throw new InputError(file, "no such file", "it says which text each annotated document is");
  return JSON.parse(readFileSync(file, "utf8")) as Documents;
}

/**
 * Finds the texts of the documents, by their SHA-256, among the .txt files under `textsDir`.
 * @throws InputError when the text of an annotated document is not there.
 */
export function annotatedTexts({ documents, covered }: Documents, textsDir: string, gold: Gold): AnnotatedTexts {
  const found = textsByHash(textsDir);
  const texts = new Map<string, SourceText>();
  const byHash = new Map<string, string>();
  for (const [doc, { sha256: hash }] of Object.entries(documents)) {
    const text = found.get(hash);
    if (text === undefined) continue;
    texts.set(doc, text);
    byHash.set(hash, doc);
  }
  for (const doc of annotatedDocuments(gold)) {
    if (texts.has(doc)) continue;
    const mend = "restore the text, or mend documents.json, which declares the SHA-256 of the document";
    throw new InputError(textsDir, `holds no text of the annotated document ${doc}`, mend);
  }
  const partOf = (file: string) => covered[goldName(file)] ?? { doc: goldName(file), start: 0, end: Infinity };
  const parts = gold.files.map(partOf);
  return {
    texts,
    byHash,
    covers: (doc, start) => parts.some((part) => part.doc === doc && part.start <= start && start < part.end),
    charactersIn(file) {
      const { doc, start, end } = partOf(file);
      return Math.min(end, texts.get(doc)?.length ?? 0) - start;
    },
  };
}

function textsByHash(folder: string): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".txt")) continue;
    const bytes = readFileSync(join(folder, name));
    texts.set(sha256(bytes), new SourceText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)));
  }
  return texts;
}

function annotatedDocuments(gold: Gold): Set<string> {
  const sides = gold.disagreements.flatMap((disagreement) => disagreement.sides);
  return new Set([...gold.mentions, ...gold.claims, ...gold.events, ...sides].map((annotation) => annotation.doc));
}

/** Where documents.json is looked for when it is not named: beside the first gold file. */
export function documentsBeside(goldFile: string): string {
  return join(dirname(goldFile), "documents.json");
}
