import { createHash } from "node:crypto";

/** The `index`-th (from 1) of `count` shares of a corpus. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads "3/8"; null when that is no share. */
export function shardFrom(words: string): Shard | null {
  const [, index, count] = /^(\d{1,9})\/(\d{1,9})$/.exec(words) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}

/** The texts that fall to a share: by a hash of their name, so that a text added to the corpus moves no other text to another share. */
export function textsOfShard(folders: readonly string[], { index, count }: Shard): string[] {
  return folders.filter((folder) => createHash("sha256").update(folder).digest().readUInt32BE(0) % count === index - 1);
}
