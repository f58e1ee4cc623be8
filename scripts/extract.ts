/**
 * tsx scripts/extract.ts [--raw DIR] --shard I/N --out DIR [--workers N]
 *
 * Extracts the I-th of N shares of a corpus into a folder of records, for `npm run build -- --from DIR`. What the folder already
 * holds is not extracted again, so a share that was cut short is simply begun again.
 */
import { parseArgs } from "node:util";
import { UsageError, workersOf } from "../pipeline/command-line.ts";
import { extractShare } from "../pipeline/extract-corpus.ts";
import { readCorpus } from "../pipeline/files/read-corpus.ts";
import { type Shard, shardFrom, textsOfShard } from "../pipeline/files/shards.ts";
import { InputError } from "../pipeline/records/input-error.ts";

const usage = `usage: npm run extract -- --shard I/N --out DIR [--raw DIR] [--workers N]

Extracts the I-th of N shares of the texts (I from 1 to N) and writes its records to DIR, which shares may have in common.
Put them together with: npm run build -- --from DIR [--from DIR …]
`;

interface Options {
  readonly raw: string;
  readonly out: string;
  readonly shard: Shard;
  readonly workers: number | null;
}

function readOptions(args: readonly string[]): Options {
  const options = {
    raw: { type: "string", default: "raw" },
    out: { type: "string" },
    shard: { type: "string" },
    workers: { type: "string" },
  } as const;
  let values: { raw: string; out?: string; shard?: string; workers?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options, strict: true }));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { raw, out, shard, workers } = values;
  if (out === undefined || shard === undefined) throw new UsageError("--shard and --out are needed");
  const share = shardFrom(shard);
  if (share === null) throw new UsageError(`--shard takes I/N with 1 ≤ I ≤ N, not “${shard}”`);
  return { raw, out, shard: share, workers: workers === undefined ? null : workersOf(workers) };
}

async function main(args: readonly string[]): Promise<number> {
  try {
    const { raw, out, shard, workers } = readOptions(args);
    const corpus = readCorpus(raw);
    const folders = textsOfShard(corpus.folders, shard);
    const anew = await extractShare(corpus, folders, out, workers);
    console.log(`share ${shard.index} of ${shard.count}: ${folders.length} texts, ${anew} of them extracted now`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${usage}`);
    else if (error instanceof InputError) process.stderr.write(`error: ${error.message}\n`);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
