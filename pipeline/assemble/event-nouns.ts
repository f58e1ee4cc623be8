import type { EventType } from "../grammar/event/telling.ts";

type Noun = readonly [noun: string, preposition: string];

// What an event of each type is called where its text has no name for it, and the preposition its place takes.
const ofType: Readonly<Record<EventType, Noun>> = {
  war: ["war", "in"],
  campaign: ["invasion", "of"],
  battle: ["fighting", "at"],
  skirmish: ["clash", "at"],
  landing: ["landing", "at"],
  air_raid: ["air raid", "on"],
  bombardment: ["bombardment", "of"],
  naval_action: ["naval action", "at"],
  sinking: ["sinking of ships", "off"],
  occupation: ["occupation", "of"],
  retreat: ["withdrawal", "from"],
  mobilisation: ["mobilisation", "in"],
  negotiation: ["negotiations", "at"],
  ceasefire: ["ceasefire", "in"],
  surrender: ["surrender", "at"],
  order: ["order", "concerning"],
  declaration: ["declaration", "in"],
  treaty: ["treaty", "on"],
  conference: ["conference", "in"],
  evacuation: ["evacuation", "of"],
  deportation: ["deportation", "from"],
  repatriation: ["repatriation", "from"],
  internment: ["internment", "in"],
  massacre: ["killing", "at"],
  execution: ["execution", "at"],
  mass_suicide: ["mass suicide", "at"],
  sexual_violence: ["sexual violence", "at"],
  destruction: ["destruction", "of"],
  transfer: ["transfer", "of"],
  protest: ["protest", "at"],
  exercise: ["exercise", "at"],
  other: ["event", "at"],
};

// What is called by the verb that tells it.
const ofVerb: Readonly<Record<string, Noun>> = {
  abdicate: ["abdication", "in"],
  appoint: ["appointment", "at"],
  arrive: ["arrival", "at"],
  assign: ["appointment", "at"],
  board: ["embarkation", "at"],
  build: ["construction", "at"],
  colonise: ["settlement", "of"],
  colonize: ["settlement", "of"],
  construct: ["construction", "at"],
  create: ["foundation", "in"],
  demobilise: ["demobilisation", "at"],
  demobilize: ["demobilisation", "at"],
  deploy: ["deployment", "at"],
  depose: ["overthrow", "in"],
  disband: ["disbandment", "at"],
  dismiss: ["dismissal", "at"],
  dispatch: ["dispatch of troops", "to"],
  dissolve: ["disbandment", "at"],
  enact: ["enactment", "in"],
  establish: ["establishment", "at"],
  exchange: ["exchange of prisoners", "at"],
  expel: ["expulsion", "from"],
  explore: ["exploration", "of"],
  form: ["formation", "at"],
  freeze: ["freezing of assets", "in"],
  impose: ["sanctions", "on"],
  infiltrate: ["infiltration", "of"],
  isolate: ["isolation", "at"],
  man: ["manning", "of"],
  oust: ["overthrow", "in"],
  overthrow: ["overthrow", "in"],
  place: ["appointment", "at"],
  relieve: ["relief", "of"],
  replace: ["appointment", "at"],
  reinforce: ["reinforcement", "of"],
  release: ["release of prisoners", "at"],
  rescue: ["rescue", "at"],
  resign: ["resignation", "in"],
  return: ["return of the dead or of prisoners", "at"],
  run: ["grounding", "at"],
  save: ["rescue", "at"],
  seize: ["seizure of power", "in"],
  send: ["dispatch of troops", "to"],
  settle: ["settlement", "of"],
  survey: ["survey", "of"],
  take: ["seizure of power", "in"],
  topple: ["overthrow", "in"],
  train: ["training", "at"],
  visit: ["visit", "to"],
};

// Transfers that have a word of their own.
const ofTransfer: Readonly<Record<string, Noun>> = {
  annex: ["annexation", "of"],
  annexation: ["annexation", "of"],
  cede: ["cession", "of"],
  cession: ["cession", "of"],
  deliver: ["delivery", "of"],
  provide: ["supply", "of"],
  supply: ["supply", "to"],
};

/** What an event is called where its text has no name for it, and the preposition its place takes: by its type, else by the word that tells it. */
export function nounOf(type: EventType, rule: string): Noun {
  const [, kind, word = ""] = /^event\/(verb|noun)-(.+)$/.exec(rule) ?? [];
  if (type === "transfer") return ofTransfer[word] ?? ofType.transfer;
  if (type !== "other") return ofType[type];
  if (kind === "noun") return [word, word === "visit" ? "to" : "at"];
  return ofVerb[word] ?? ofType.other;
}
