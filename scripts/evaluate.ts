/** Scores a release against hand-made gold: `npm run evaluate`. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { InputError } from "../pipeline/records/input-error.ts";
import { accuracyFile, accuracyPage } from "./evaluation/accuracy-page.ts";
import { annotatedTexts, documentsBeside, readDocuments } from "./evaluation/documents.ts";
import { listFindings } from "./evaluation/finding-list.ts";
import { goldFilesIn, readGold } from "./evaluation/gold.ts";
import { evaluate } from "./evaluation/score.ts";
import { scoreTable } from "./evaluation/score-table.ts";
import { type Kind, kinds, trialOf } from "./evaluation/trial.ts";
import { ReleaseFolder } from "./support/release-folder.ts";

const usage = `usage: npm run evaluate -- [options]

Scores every kind of record of a release against the annotations in tests/gold/.

  --release DIR   release to score (default dist)
  --gold FILE…    gold files to score against (default tests/gold/*.jsonl); which text a document is stands in
                  the documents.json beside the first of them, else in tests/gold/documents.json
  --texts DIR     where the raw texts are (default raw/texts)
  --misses KIND…  also list each record missed, each beyond the gold and each wrong value, in its sentence;
                  kinds: ${kinds.join(" ")}, or all
  --json          print the scores as JSON
  --write         write ${accuracyFile}, from dist/ and tests/gold/
  --help          this text

exit codes: 0 done; 1 bad input; 2 wrong usage
`;

const goldFolder = "tests/gold";

interface Options {
  readonly release: string;
  readonly gold: readonly string[];
  readonly texts: string;
  readonly misses: readonly Kind[];
  readonly json: boolean;
}

class UsageError extends Error {}

function main(args: readonly string[]): void {
  if (args.includes("--help")) {
    console.log(usage);
  } else if (args.includes("--write")) {
    if (args.length > 1) throw new UsageError("--write takes no other option");
    mkdirSync(dirname(accuracyFile), { recursive: true });
    writeFileSync(accuracyFile, accuracyPage("."));
    console.log(`wrote ${accuracyFile}`);
  } else {
    score(readOptions(args));
  }
}

function score({ release, gold: files, texts, misses, json }: Options): void {
  const gold = readGold(files);
  const beside = documentsBeside(files[0] ?? "");
  const documents = readDocuments(existsSync(beside) ? beside : join(goldFolder, "documents.json"));
  const annotated = annotatedTexts(documents, texts, gold);
  const { scores, findings } = evaluate(trialOf(new ReleaseFolder(release), gold, annotated));
  const wanted = findings.filter((finding) => misses.includes(finding.kind));
  for (const line of listFindings(wanted, annotated, documents)) console.log(line);
  console.log(json ? JSON.stringify(scores) : scoreTable(scores).join("\n"));
}

function readOptions(args: readonly string[]): Options {
  const { values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: {
      release: { type: "string", default: "dist" },
      gold: { type: "string", multiple: true, default: [] },
      texts: { type: "string", default: join("raw", "texts") },
      misses: { type: "string", multiple: true, default: [] },
      json: { type: "boolean", default: false },
    },
  });
  // An argument without an option belongs to the list that the option before it began.
  const lists = { gold: [...values.gold], misses: [...values.misses] };
  let open: string[] | null = null;
  for (const token of tokens) {
    if (token.kind === "option") open = token.name === "gold" || token.name === "misses" ? lists[token.name] : null;
    else if (token.kind === "positional" && open !== null) open.push(token.value);
    else throw new UsageError(`“${args[token.index]}” belongs to no option`);
  }
  const gold = lists.gold.length > 0 ? lists.gold : goldFilesIn(goldFolder);
  return { release: values.release, gold, texts: values.texts, misses: readKinds(lists.misses), json: values.json };
}

function readKinds(names: readonly string[]): readonly Kind[] {
  if (names.includes("all")) return kinds;
  return names.map((name) => {
    const kind = kinds.find((known) => known === name);
    if (kind === undefined) throw new UsageError(`no kind “${name}”; kinds: ${kinds.join(" ")}, or all`);
    return kind;
  });
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && "code" in error);
  if (!isUsage && !(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = isUsage ? 2 : 1;
}
