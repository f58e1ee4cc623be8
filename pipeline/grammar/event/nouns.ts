import type { EventType } from "./telling.ts";

/** A noun that names a kind of event. */
export interface NounTrigger {
  readonly type: EventType;
  /** As of verbs: how much of its own it needs to make an event. */
  readonly strength: 0 | 1 | 2 | 3;
  /** Words one of which must stand in front of it or close behind ("air raid", "exchange of fire"). */
  readonly after: readonly string[];
}

// nouns in singular (words in front or close behind) · type · strength
const table = `
war · war 2
campaign · campaign 1
invasion · campaign 2
counterinvasion · campaign 2
incursion · campaign 2
intervention · campaign 2
offensive · campaign 2
counteroffensive · battle 2
counter-offensive · battle 2
counterattack · battle 2
advance · battle 1
sortie · battle 1
breakthrough · battle 2
breakout · battle 2
exchange (fire) · skirmish 2
attack · battle 2
onslaught · battle 2
assault · battle 2
charge · skirmish 2
battle · battle 2
battle (naval,sea) · naval_action 2
engagement (naval) · naval_action 2
combat · battle 1
fighting · battle 1
engagement · battle 1
siege · battle 2
encirclement · battle 1
action (delaying,rearguard,holding,naval) · battle 2
firefight · skirmish 1
gunfight · skirmish 2
clash · skirmish 2
skirmish · skirmish 2
affray · skirmish 2
ambush · skirmish 2
raid · skirmish 2
raid (air,bombing,aerial) · air_raid 2
incident · skirmish 1
conflict · war 1
landing · landing 2
landing (airborne,paratroop,parachute) · landing 2
airstrike · air_raid 2
strike (air) · air_raid 2
attack (air,aerial) · air_raid 2
bombing (suicide,car,roadside,truck,terrorist) · other 2
bombing · air_raid 2
sortie (bombing) · air_raid 2
strafing · air_raid 2
shelling · bombardment 1
bombardment · bombardment 2
bombardment (aerial,air) · air_raid 2
gunfire (naval) · bombardment 0
fire (naval,artillery,machine,mortar,shell) · bombardment 2
cannonade · bombardment 2
dogfight · air_raid 2
storming · battle 2
recapture · occupation 2
barrage · bombardment 2
sinking · sinking 2
scuttling · sinking 2
blockade · naval_action 2
attack (surprise) · battle 2
occupation · occupation 2
capture · occupation 2
seizure · occupation 2
takeover · occupation 2
restoration (relations) · treaty 2
annexation · transfer 3
cession · transfer 3
handover · transfer 2
retreat · retreat 2
withdrawal · retreat 2
pullout · retreat 2
mobilization · mobilisation 2
mobilisation · mobilisation 2
conscription · mobilisation 2
negotiation · negotiation 2
talks · negotiation 2
parley · negotiation 2
ceasefire · ceasefire 2
cease-fire · ceasefire 2
truce · ceasefire 2
armistice · ceasefire 2
surrender · surrender 2
capitulation · surrender 2
disarmament · surrender 2
acceptance · surrender 2
order · order 2
directive · order 2
permission · order 2
telegram · order 2
ban · order 2
prohibition · order 2
declaration · declaration 1
proclamation · declaration 2
ultimatum · declaration 2
denunciation · declaration 2
announcement · declaration 2
withdrawal (negotiations,talks) · declaration 2
treaty · treaty 2
agreement · treaty 1
agreement (ceasefire,armistice,truce) · ceasefire 2
pact · treaty 1
protocol · treaty 1
conference · conference 2
congress · conference 2
summit · conference 2
ratification · treaty 2
normalisation · treaty 2
normalization · treaty 2
renunciation · declaration 2
abrogation · declaration 2
statement (joint) · declaration 2
consultation · negotiation 1
dialogue · negotiation 1
meeting (summit) · conference 2
letter · negotiation 2
meeting · conference 1
talk (telephone,summit) · negotiation 2
expedition · campaign 1
discussion · negotiation 1
assassination (attempted) · execution 2
landing (amphibious) · landing 2
visit · other 2
evacuation · evacuation 2
deportation · deportation 2
expulsion · deportation 2
repatriation · repatriation 2
internment · internment 2
detention · internment 2
imprisonment · internment 2
arrest · internment 2
resettlement · deportation 2
relocation · deportation 2
massacre · massacre 2
fire (indiscriminate) · massacre 2
shooting (mass) · massacre 2
killing (mass) · massacre 2
murder · massacre 2
murder (mass) · massacre 2
reconnaissance · other 2
reconnaissance (naval) · naval_action 2
disbandment · other 2
rescue · other 1
execution · execution 2
suicide (mass,collective,group,family) · mass_suicide 2
suicide · mass_suicide 1
rape · sexual_violence 2
destruction · destruction 1
protest · protest 2
demonstration · protest 1
strike (general) · protest 2
mutiny · protest 3
uprising · war 3
rebellion · war 3
revolt · war 3
riot · protest 2
coup · other 3
assassination · execution 3
exercise (military,naval) · exercise 2
drill (military,naval) · exercise 2
maneuver (military,naval) · exercise 2
manoeuvre (military,naval) · exercise 2
hostilities · war 1
insurgency · war 1
operation (offensive,amphibious,airborne,combined) · campaign 2
intrusion · skirmish 2
foray · skirmish 2
shootout · skirmish 2
shoot-out · skirmish 2
confrontation · skirmish 1
infiltration · skirmish 1
crossfire · skirmish 0
defeat · battle 1
victory · battle 1
thrust · battle 1
push · battle 1
rout · battle 1
duel (artillery) · bombardment 2
assault (amphibious,airborne,seaborne) · landing 2
paradrop · landing 2
disembarkation · landing 2
strike (missile,rocket,artillery) · bombardment 2
strike (drone) · air_raid 2
attack (missile,rocket,artillery) · bombardment 2
attack (drone,bomber) · air_raid 2
attack (submarine,torpedo,naval) · naval_action 2
bombing (atomic,nuclear) · air_raid 2
blitz · air_raid 2
torpedoing · sinking 2
liberation · occupation 2
conquest · occupation 2
reoccupation · occupation 2
subjugation · occupation 1
fall · occupation 2
loss · occupation 2
pullback · retreat 2
exodus · evacuation 2
escape · evacuation 1
airlift · evacuation 2
call-up · mobilisation 2
deployment · other 1
mediation · negotiation 2
overture · negotiation 1
cessation (hostilities,fire,fighting) · ceasefire 2
signing (surrender,capitulation) · surrender 2
signing (armistice,truce,ceasefire) · ceasefire 2
signing (declaration,communique,statement) · declaration 2
signing · treaty 2
decree · order 2
edict · order 2
approval · order 1
authorisation · order 1
authorization · order 1
embargo · other 2
sanctions · other 1
communique · declaration 2
manifesto · declaration 2
repudiation · declaration 2
guarantee · declaration 1
pledge · declaration 1
broadcast · declaration 1
speech · declaration 1
resolution · declaration 1
accord · treaty 2
convention · treaty 1
alliance · treaty 1
genocide · massacre 2
slaughter · massacre 2
atrocity · massacre 1
pogrom · massacre 3
bloodbath · massacre 2
beheading · execution 2
hanging · execution 2
purge · other 1
arson · destruction 1
explosion · destruction 1
demolition · destruction 1
looting · destruction 1
firestorm · destruction 2
boycott · protest 2
rally · protest 1
unrest · protest 1
insurrection · war 3
exchange (prisoner,prisoners) · other 2
abdication · other 2
resignation · other 2
appointment · other 1
exercise (joint,live-fire,annual,large-scale,field) · exercise 2
drill (joint,live-fire,annual,large-scale) · exercise 2
maneuver (joint,annual,large-scale) · exercise 2
manoeuvre (joint,annual,large-scale) · exercise 2
declaration (war) · declaration 3
attack (kamikaze) · air_raid 2
establishment (state,republic,government,regime,administration,colony,protectorate) · other 2
creation (state,republic,government,regime) · other 2
typhoon · other 1
earthquake · other 1
flood · other 1
famine · other 1
shipwreck · other 2
declaration (joint) · treaty 2
fires · destruction 2
treaty (ceasefire,cease-fire,armistice) · ceasefire 2
fire (cease) · ceasefire 2
exchange (population) · deportation 2
election · other 1
clash (naval) · naval_action 2
skirmish (naval) · naval_action 2
operation · campaign 1
demand · negotiation 1
replacement · other 1
`;

function readRow(row: string): [string, NounTrigger] {
  const groups = /^(?<noun>[\w-]+)(?: \((?<after>[^)]*)\))? · (?<type>\w+) (?<strength>\d)$/.exec(row)?.groups;
  if (groups === undefined) throw new Error(`noun table: “${row}” is no row`);
  const trigger: NounTrigger = {
    type: groups["type"] as EventType,
    strength: Number(groups["strength"]) as NounTrigger["strength"],
    after: groups["after"]?.split(",") ?? [],
  };
  return [groups["noun"] ?? "", trigger];
}

/** A noun as it stands in a text, singular or plural. */
export interface NounForm {
  readonly trigger: NounTrigger;
  readonly isPlural: boolean;
}

/** Trigger nouns by folded form; those that need a word in front of them come first. */
export const nounTriggers: ReadonlyMap<string, readonly NounForm[]> = indexNouns();

function indexNouns(): Map<string, NounForm[]> {
  const index = new Map<string, NounForm[]>();
  const rows = table.trim().split("\n").map(readRow);
  rows.sort((a, b) => Math.sign(b[1].after.length) - Math.sign(a[1].after.length));
  const add = (text: string, form: NounForm) => index.set(text, [...(index.get(text) ?? []), form]);
  for (const [noun, trigger] of rows) {
    add(noun, { trigger, isPlural: noun.endsWith("s") });
    if (!noun.endsWith("s")) add(plural(noun), { trigger, isPlural: true });
  }
  return index;
}

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
