import { wordTable } from "../vocabulary.ts";

export type ProperEventKind =
  | "battle"
  | "incident"
  | "conference"
  | "treaty"
  | "declaration"
  | "war"
  | "operation"
  | "order"
  | "pact"
  | "campaign"
  | "massacre"
  | "revolution"
  | "siege"
  | "project"
  | "regulation"
  | "title"
  | "summit"
  | "award"
  | "landing"
  | "other";

/** Nouns at the end of a name of an event or document, folded; the value says what it is. */
export const eventNouns: Readonly<Record<string, ProperEventKind>> = wordTable({
  war: "war",
  wars: "war",
  conflict: "war",
  conflicts: "war",
  battle: "battle",
  battles: "battle",
  skirmish: "battle",
  incident: "incident",
  incidents: "incident",
  affair: "incident",
  jiken: "incident",
  shijian: "incident",
  crisis: "incident",
  tragedy: "incident",
  scandal: "incident",
  mutiny: "incident",
  raid: "incident",
  putsch: "incident",
  coup: "incident",
  conference: "conference",
  congress: "conference",
  talks: "conference",
  summit: "summit",
  convention: "treaty",
  treaty: "treaty",
  pact: "pact",
  agreement: "treaty",
  agreements: "treaty",
  accord: "treaty",
  accords: "treaty",
  protocol: "treaty",
  alliance: "pact",
  armistice: "treaty",
  truce: "treaty",
  entente: "pact",
  concordat: "treaty",
  declaration: "declaration",
  proclamation: "declaration",
  communique: "declaration",
  statement: "declaration",
  address: "declaration",
  report: "title",
  ultimatum: "declaration",
  manifesto: "declaration",
  note: "declaration",
  doctrine: "declaration",
  operation: "operation",
  operations: "operation",
  offensive: "campaign",
  campaign: "campaign",
  campaigns: "campaign",
  counteroffensive: "campaign",
  expedition: "campaign",
  intervention: "campaign",
  invasion: "campaign",
  massacre: "massacre",
  genocide: "massacre",
  holocaust: "massacre",
  famine: "other",
  purge: "other",
  revolution: "revolution",
  rebellion: "revolution",
  uprising: "revolution",
  revolt: "revolution",
  insurgency: "revolution",
  insurrection: "revolution",
  siege: "siege",
  blockade: "siege",
  regulations: "regulation",
  resolution: "regulation",
  resolutions: "regulation",
  act: "regulation",
  law: "regulation",
  constitution: "regulation",
  code: "regulation",
  bill: "regulation",
  charter: "regulation",
  plan: "regulation",
  telegram: "order",
  decree: "order",
  edict: "order",
  directive: "order",
  order: "order",
  bluebook: "title",
  chronicle: "title",
  series: "title",
  prize: "award",
  medal: "award",
  cup: "award",
  award: "award",
  games: "other",
  olympics: "other",
  theatre: "other",
  theater: "other",
  project: "project",
  purchase: "treaty",
  dynasty: "other",
  terror: "other",
  program: "other",
  programme: "other",
  policy: "other",
  question: "other",
  assassination: "other",
  era: "other",
  period: "other",
  restoration: "revolution",
  landing: "landing",
  landings: "landing",
});

/** Those that make a name in lower case too: "Tauran incident", "Yalta agreement". The rest must be capitalised. */
export const lowerCaseEventNouns: ReadonlySet<string> = new Set(
  "incident incidents jiken war wars conference pact treaty declaration convention agreement agreements accord accords armistice conflict conflicts rebellion uprising revolution massacre crisis congress".split(
    " ",
  ),
);

/** Nouns that take the name after "of": "Battle of Lake Khasan", "Treaty of Portsmouth". True: in lower case too. */
export const eventOfNouns: Readonly<Record<string, { kind: ProperEventKind; lower: boolean }>> = wordTable({
  battle: { kind: "battle", lower: true },
  battles: { kind: "battle", lower: true },
  siege: { kind: "siege", lower: false },
  treaty: { kind: "treaty", lower: true },
  convention: { kind: "treaty", lower: true },
  peace: { kind: "treaty", lower: false },
  truce: { kind: "treaty", lower: false },
  armistice: { kind: "treaty", lower: false },
  congress: { kind: "conference", lower: true },
  conference: { kind: "conference", lower: false },
  declaration: { kind: "declaration", lower: false },
  pact: { kind: "pact", lower: true },
  invasion: { kind: "campaign", lower: false },
  fall: { kind: "battle", lower: false },
  evacuation: { kind: "operation", lower: false },
  bombing: { kind: "other", lower: false },
  bombardment: { kind: "other", lower: false },
  massacre: { kind: "massacre", lower: false },
  war: { kind: "war", lower: false },
  wars: { kind: "war", lower: false },
  act: { kind: "regulation", lower: false },
  surrender: { kind: "other", lower: false },
  capture: { kind: "battle", lower: false },
  defense: { kind: "battle", lower: false },
  defence: { kind: "battle", lower: false },
  liberation: { kind: "campaign", lower: false },
  occupation: { kind: "other", lower: false },
  march: { kind: "other", lower: false },
  hero: { kind: "award", lower: false },
  medal: { kind: "award", lower: false },
  order: { kind: "award", lower: false },
});

/** Words that open a name: "Operation August Storm", "Project Hula". */
export const eventOpeners: Readonly<Record<string, ProperEventKind>> = wordTable({
  operation: "operation",
  project: "project",
  exercise: "other",
});

/** Kinds of work after which capitalised words are a title: "the film My Way", "the novel The Wind-Up Bird Chronicle". */
export const workNouns: ReadonlySet<string> = new Set(
  "film movie novel book memoir song poem play opera musical documentary series manga anime album painting report article essay called titled entitled".split(
    " ",
  ),
);
