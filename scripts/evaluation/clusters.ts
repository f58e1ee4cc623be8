import { harmonicMean } from "./measures.ts";

/** The gold thing and the published record that one mention is said to mean. */
export interface Linked {
  readonly gold: string;
  readonly published: string;
}

/**
 * B-cubed F1 of published records against gold things, over mentions found in both: of each mention, how many of its companions
 * are rightly so, and how many of those it should have it has. Null without mentions.
 * Bagga and Baldwin, “Entity-based cross-document coreferencing using the vector space model”, 1998.
 */
export function bCubed(mentions: readonly Linked[]): number | null {
  if (mentions.length === 0) return null;
  const goldSize = sizes(mentions.map((mention) => mention.gold));
  const publishedSize = sizes(mentions.map((mention) => mention.published));
  const sharedSize = sizes(mentions.map(pairKey));
  let precision = 0;
  let recall = 0;
  for (const mention of mentions) {
    const shared = sharedSize.get(pairKey(mention)) ?? 0;
    precision += shared / (publishedSize.get(mention.published) ?? 1);
    recall += shared / (goldSize.get(mention.gold) ?? 1);
  }
  return harmonicMean(precision / mentions.length, recall / mentions.length);
}

const pairKey = ({ gold, published }: Linked) => JSON.stringify([gold, published]);

function sizes(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
