import { fold } from "../text/folding.ts";
import { type Placed, spelling, valuesOf } from "./cluster.ts";

/** What the words around the mentions of one person say of him, kept up as mentions are joined. All folded. */
export class Company {
  readonly ranks = new Set<string>();
  readonly roles = new Set<string>();
  readonly units = new Set<string>();
  readonly spellings = new Set<string>();
  /** Places of the mentions in their text, ascending. */
  private readonly orders: number[] = [];
  private readonly firstInBlock = new Map<number, number>();

  static of(members: readonly Placed[]): Company {
    const company = new Company();
    for (const member of members) company.add(member);
    return company;
  }

  add(member: Placed): void {
    for (const rank of valuesOf(member, "rank")) this.ranks.add(fold(rank));
    for (const role of valuesOf(member, "role")) this.roles.add(fold(role).replace(/^former /, ""));
    for (const unit of valuesOf(member, "part_of")) this.units.add(fold(unit));
    this.spellings.add(fold(spelling(member)));
    this.orders.splice(this.indexAfter(member.order), 0, member.order);
    const { block } = member.passage;
    this.firstInBlock.set(block, Math.min(member.order, this.firstInBlock.get(block) ?? member.order));
  }

  /** Place of the last mention before the given one, else null. */
  lastBefore(order: number): number | null {
    const index = this.indexAfter(order - 1);
    return index === 0 ? null : (this.orders[index - 1] ?? null);
  }

  /** Whether it is named earlier in the paragraph. */
  isInBlockBefore({ order, passage }: Placed): boolean {
    return (this.firstInBlock.get(passage.block) ?? order) < order;
  }

  sharesBlockWith(other: Company): boolean {
    return [...this.firstInBlock.keys()].some((block) => other.firstInBlock.has(block));
  }

  /** Index of the first place beyond the given one. */
  private indexAfter(order: number): number {
    let low = 0;
    let high = this.orders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.orders[middle] ?? 0) <= order) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A rank told of a cluster too far from the one told here: another person, unless the office is the same. */
export const conflict = -2;

const rankOrder: readonly (readonly string[])[] = [
  ["private"],
  ["corporal"],
  ["sergeant"],
  ["lieutenant", "second lieutenant", "first lieutenant", "senior lieutenant", "sub lieutenant"],
  ["captain"],
  ["major"],
  ["lieutenant colonel", "colonel"],
  [
    "brigadier",
    "brigadier general",
    "major general",
    "lieutenant general",
    "colonel general",
    "general",
    "general of the army",
  ],
  ["marshal", "field marshal"],
  ["commodore", "rear admiral", "vice admiral", "admiral"],
];
const levelOf = new Map(rankOrder.flatMap((names, level) => names.map((name) => [name, level] as const)));

/** How well what is said at one mention fits a person: ranks, office, unit. `conflict` and below speak against it. */
export function fit(person: Company, said: Company): number {
  let score = rankFit(person.ranks, said.ranks);
  if (sharedOffice(person, said) !== null) score += 3;
  if (shared(person.units, said.units) !== null) score += 2;
  const nouns = new Set([...person.roles].map(lastWord));
  if ([...said.roles].some((role) => nouns.has(lastWord(role)))) score += 1;
  return score;
}

function rankFit(have: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (have.size === 0 || said.size === 0) return 0;
  if (shared(have, said) !== null) return 2;
  const levels = new Set([...have].map((rank) => levelOf.get(rank)).filter((level) => level !== undefined));
  return [...said].some((rank) => levels.has(levelOf.get(rank) ?? -1)) ? 1 : conflict;
}

/** A role both are told to have, of more than one word: "staff officer" and "general staff officer" agree, a bare "commander" says nothing. */
export function sharedOffice(a: Company, b: Company): string | null {
  for (const left of a.roles) {
    for (const right of b.roles) {
      const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
      if (shorter.includes(" ") && (longer === shorter || longer.endsWith(` ${shorter}`))) return longer;
    }
  }
  return null;
}

export function sharedRank(a: Company, b: Company): string | null {
  return shared(a.ranks, b.ranks);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  for (const value of b) if (a.has(value)) return value;
  return null;
}

const lastWord = (role: string) => role.slice(role.lastIndexOf(" ") + 1);
