import type { DownloadsPart } from "../../../site/shipped.ts";
import type { WrittenFile } from "../../files/publish.ts";
import type { Release } from "../../records/release.ts";
import { schemaOf, tableNames } from "../../records/tables.ts";
import { columnsIn } from "../column.ts";
import type { Emitter } from "../emitter.ts";
import { fileEntries } from "../file-entry.ts";

/** The files of the release as the page lists them, what changed, and every column explained. */
export function downloadsPart(
  release: Release,
  written: readonly WrittenFile[],
  emitters: readonly Emitter[],
  changelog: string,
): DownloadsPart {
  const known = new Set(emitters.map(({ path }) => path));
  const told = written.filter(({ path }) => known.has(path));
  const files = fileEntries(release, told, emitters).map(({ path, bytes, sha256, rows, emitter }) => {
    const { title, mediaType, licence, table } = emitter;
    return { path, title, mediaType, bytes, sha256, rows, licence, table };
  });
  const dictionary = tableNames.map((table) => ({
    table,
    description: schemaOf(table).description,
    columns: columnsIn(table).map(({ name, description, type, isList, isRequired, words, targets }) => {
      return { name, description, type, isList, isRequired, words: words ?? [], targets };
    }),
  }));
  return { files, changes: changesIn(changelog), dictionary };
}

/** The versions of a changelog, newest first, as plain paragraphs. */
export function changesIn(changelog: string): DownloadsPart["changes"] {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.map((section) => {
    const [version = "", ...body] = section.split("\n");
    const paragraphs = body.join("\n").split(/\n\s*\n|\n(?=[-*] )/);
    const words = paragraphs.map((text) =>
      text
        .replace(/^[-*] /, "")
        .replace(/\s+/g, " ")
        .replaceAll("`", "")
        .trim(),
    );
    return { version: version.trim(), paragraphs: words.filter((text) => text !== "") };
  });
}
