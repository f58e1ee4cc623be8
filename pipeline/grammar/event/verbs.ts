import { formsOf, type VerbForm } from "./inflection.ts";
import type { EventType, ParticipantRole } from "./telling.ts";

/** What must stand as the object (of a passive: the subject) for the verb to tell the event. */
export type ObjectKind = "any" | "passive" | "place" | "forces" | "civilians" | "vessel" | "matter" | "none";

/** A verb that tells an event, and the roles of those it tells of. */
export interface VerbTrigger {
  readonly lemma: string;
  readonly type: EventType;
  /** 3: an event wherever it is told. 2: with a day, place or named unit of its own. 1: only a day and a place make it one. 0: never, it takes up one. */
  readonly strength: 0 | 1 | 2 | 3;
  readonly subject: ParticipantRole;
  readonly object: ParticipantRole;
  readonly objectKind: ObjectKind;
  /** One of these words must follow within a few words ("laid down their arms"). */
  readonly needs: readonly string[];
}

// verb (words that must follow) · type · strength · role of the subject > role of the object · what the object must be
const table = `
invade · campaign 3 attacker>defender any
overrun · battle 2 attacker>defender any
conquer · occupation 3 attacker>defender place
attack · battle 2 attacker>defender any
assault · battle 2 attacker>defender any
storm · battle 2 attacker>defender place
counterattack · battle 2 attacker>defender any
swoop (attack,down) · air_raid 2 attacker>defender any
snatch · occupation 1 attacker>defender place
pound · bombardment 2 attacker>defender any
blast (guns,cannon) · battle 2 attacker>defender any
blast · bombardment 2 attacker>defender any
rumble (battle,action) · battle 2 attacker>defender any
roll (battle,action) · battle 2 attacker>defender any
pin · battle 2 attacker>defender forces
resist · battle 0 defender>attacker any
retaliate · battle 1 attacker>defender any
advance · battle 1 attacker>defender any
raid · skirmish 2 attacker>defender any
ambush · skirmish 3 attacker>defender any
assail · battle 2 attacker>defender any
charge (between,toward,towards,through,into,forward,across) · skirmish 2 attacker>defender any
thunder (towards,toward) · battle 2 attacker>defender any
charge (positions,lines) · skirmish 1 attacker>defender any
besiege · battle 3 attacker>defender any
encircle · battle 2 attacker>defender any
outflank · battle 1 attacker>defender any
rout · battle 2 attacker>defender any
crush · battle 1 attacker>defender forces
defeat · battle 1 attacker>defender any
demolish · battle 2 attacker>defender forces
eliminate · battle 2 attacker>defender forces
wipe (out) · battle 2 attacker>defender forces
destroy · battle 2 attacker>defender forces
annihilate · battle 1 attacker>defender forces
repulse · battle 2 defender>attacker any
repel · battle 2 defender>attacker any
expel · battle 1 attacker>defender forces
expel (civilians,residents,population,inhabitants,people,families) · deportation 3 perpetrator>victim any
drive (out,off,back,south,north,east,west,away) · skirmish 1 attacker>defender any
push (back,troops,forces) · battle 1 attacker>defender any
throw (back) · battle 1 defender>attacker any
hold (off) · battle 2 defender>attacker any
halt (advance,attack,battalions,battalion,division,forces) · battle 1 defender>attacker any
break (through) · battle 1 attacker>defender any
clash · skirmish 3 belligerent>belligerent any
skirmish · skirmish 3 belligerent>belligerent any
battle · battle 2 belligerent>belligerent any
fight · battle 1 belligerent>belligerent any
engage · skirmish 1 attacker>defender forces
engage (combat,battle,fight,fighting,hand) · skirmish 1 belligerent>belligerent any
exchange (fire,shots) · skirmish 3 belligerent>belligerent any
open (fire) · skirmish 1 attacker>defender any
fire (on,upon,at) · skirmish 1 attacker>defender any
intercept · skirmish 2 attacker>defender any
dislodge · skirmish 1 attacker>defender any
infiltrate · other 0 attacker>defender any
trespass · skirmish 1 attacker>defender any
defend · battle 0 defender>attacker any
counter (attack,attacks,advance,offensive) · battle 1 defender>attacker any
land · landing 3 attacker>defender any
disembark · landing 2 attacker>defender none
come (ashore) · landing 3 attacker>defender none
hit (beach,beaches,shore) · landing 3 attacker>defender any
parachute · landing 3 attacker>defender none
bomb · air_raid 3 attacker>victim any
strafe · air_raid 3 attacker>victim any
machinegun · air_raid 3 attacker>victim any
firebomb · air_raid 3 attacker>victim any
shell · bombardment 2 attacker>defender any
bombard · bombardment 2 attacker>defender any
cannonade · bombardment 2 attacker>defender any
respond (gunfire,bombardment,shelling) · bombardment 2 attacker>defender any
rain (shells,bombs,fire) · bombardment 2 attacker>defender any
sink · sinking 3 attacker>victim vessel
scuttle · sinking 3 attacker>victim vessel
torpedo · sinking 3 attacker>victim vessel
ram · naval_action 2 attacker>victim vessel
founder · sinking 2 victim>other none
capsize · sinking 2 victim>other none
mine (ship,harbour,harbor,strait,port) · naval_action 2 attacker>defender any
blockade · naval_action 3 attacker>defender any
shoot (down) · air_raid 0 attacker>defender any
overtake · occupation 1 attacker>defender place
annex · transfer 3 other>other place
occupy · occupation 3 attacker>defender place
reoccupy · occupation 3 attacker>defender place
capture · occupation 3 attacker>defender place
recapture · occupation 3 attacker>defender place
retake · occupation 3 attacker>defender place
seize · occupation 3 attacker>defender place
take (over) · occupation 3 attacker>defender any
take (control) · occupation 3 attacker>defender any
take · occupation 2 attacker>defender place
liberate · occupation 3 attacker>defender place
overthrow · other 2 perpetrator>victim any
assassinate · execution 3 perpetrator>victim any
secure (half,island,islands,city,town,territory,region,harbour,harbor,port,bridgehead,beachhead) · occupation 1 attacker>defender place
retreat · retreat 2 other>other any
move (inland,eastward,eastwards,westward,westwards,southward,southwards,northward,northwards) · retreat 1 other>other any
withdraw · retreat 2 other>other any
fall (back) · retreat 2 other>other none
escape · evacuation 2 victim>other any
flee · evacuation 2 victim>other none
depart · evacuation 1 victim>other none
pull (back,out) · retreat 2 other>other none
abandon · retreat 3 other>other place
escort (evacuees,civilians,refugees,residents) · evacuation 2 other>victim any
rescue · other 1 other>victim any
evacuate · evacuation 3 other>victim any
carry (wounded,injured,casualties) · evacuation 2 other>victim any
accompany (evacuees,civilians,refugees,women,children) · evacuation 1 other>victim any
ferry (civilians,refugees,evacuees,wounded,people) · evacuation 2 other>victim any
ship (home) · repatriation 2 other>victim any
mobilise · mobilisation 3 other>other any
mobilize · mobilisation 3 other>other any
summon · mobilisation 3 other>other forces
conscript · mobilisation 3 other>other any
call (up) · mobilisation 3 other>other any
demobilise · other 2 other>other any
demobilize · other 2 other>other any
disband · other 2 other>other any
dissolve (unit,units,corps,militia,army,force,forces) · other 2 other>other any
disarm · surrender 2 attacker>defender forces
surrender · surrender 3 other>other any
capitulate · surrender 3 other>other none
lay (arms,weapons) · surrender 3 other>other any
dispatch (envoy,envoys,delegation,emissary,emissaries,aid,aide,messenger,messengers,negotiator,negotiators) · negotiation 2 negotiator>negotiator any
send (envoy,envoys,delegation,emissary,emissaries,aide,messenger,messengers,negotiator,negotiators) · negotiation 2 negotiator>negotiator any
lead (delegation) · negotiation 2 negotiator>negotiator any
resume (talks,negotiations,relations) · negotiation 2 negotiator>negotiator any
reach (understanding,consensus,deal) · negotiation 2 negotiator>negotiator any
share (view,views,recognition) · negotiation 2 negotiator>negotiator any
agree (instructions,projects,consultations,discussions,cooperation) · negotiation 2 negotiator>negotiator any
call (on,upon) · negotiation 1 negotiator>negotiator any
discuss · negotiation 1 negotiator>negotiator any
negotiate · negotiation 3 negotiator>negotiator any
parley · negotiation 2 negotiator>negotiator any
mediate · negotiation 2 negotiator>negotiator any
urge · negotiation 2 negotiator>negotiator any
ask (peace,armistice,ceasefire,truce,investigation,terms,talks) · negotiation 3 negotiator>negotiator any
request (peace,armistice,ceasefire,truce,investigation,terms,talks) · negotiation 3 negotiator>negotiator any
sue (peace) · negotiation 3 negotiator>negotiator any
propose · negotiation 2 negotiator>negotiator any
appeal · negotiation 2 negotiator>negotiator any
agree (cease,ceasefire,armistice,truce) · ceasefire 3 signatory>signatory any
cease (fire,hostilities) · ceasefire 2 other>other any
communicate (order,orders) · order 3 commander>unit any
convey (order,orders) · order 3 commander>unit any
relay (order,orders) · order 3 commander>unit any
deliver (order,orders) · order 3 commander>unit any
request (not) · order 2 commander>unit any
order · order 3 commander>unit any
instruct · order 3 commander>unit any
direct (to) · order 2 commander>unit any
forbid · order 3 commander>unit any
prohibit · order 3 commander>unit any
ban · order 3 commander>unit any
permit · order 2 commander>unit any
authorise · order 3 commander>unit any
authorize · order 3 commander>unit any
allow (negotiations,surrender) · order 3 commander>unit any
transmit (approval,order,orders,directive) · order 3 commander>unit any
reverse (order,orders,decision) · order 3 commander>unit any
lift (order,restraint,ban,restriction) · order 3 commander>unit any
rescind · order 3 commander>unit any
decree · order 3 commander>unit any
decide · order 2 commander>unit any
appoint · other 2 commander>unit any
assign (commander,command) · other 2 commander>unit any
establish (command,post,headquarters,federation,association,government,state,administration,base,republic,line) · other 2 other>other any
construct (pier,bridge,airfield,base,runway,road,railway,fortifications,bunkers) · other 2 other>other any
build (pier,bridge,airfield,base,runway,fortifications,bunkers) · other 2 other>other any
man (fortifications,positions,defences,defenses,guns,trenches) · other 2 unit>other any
settle (there,island,islands) · other 1 other>other any
colonise · other 2 other>other place
colonize · other 2 other>other place
explore · other 1 other>other place
survey · other 1 other>other place
isolate · other 1 attacker>defender forces
set (sail) · naval_action 2 attacker>other any
sail · naval_action 1 attacker>other any
board (ship,ships,transport,transports,boats) · other 2 unit>other any
appear (off) · naval_action 1 attacker>other any
run (aground) · other 1 unit>other any
send (order,orders,directive,telegram) · order 3 commander>unit any
dispatch (company,companies,battalion,battalions,regiment,regiments,reinforcements,troops,division,divisions,squadron,squadrons,squad,force,forces,detachment) · other 2 commander>unit any
send (company,companies,battalion,battalions,regiment,regiments,reinforcements,squadron,squad,division,divisions,troops,fleet) · other 2 commander>unit any
reinforce · other 1 unit>other any
train (personnel,crews,pilots,soldiers,troops) · other 1 other>other any
denounce · declaration 3 other>other matter
repudiate · declaration 3 other>other matter
renounce · declaration 3 other>other matter
abrogate · declaration 3 other>other matter
declare (war,independence,neutrality,emergency,ban) · declaration 3 attacker>defender any
condemn · declaration 2 other>other any
reaffirm · declaration 2 other>other any
reconfirm · declaration 2 other>other any
confirm (declaration,treaty,agreement,pact) · declaration 2 other>other any
recognise (independence,sovereignty) · declaration 2 other>other any
recognize (independence,sovereignty) · declaration 2 other>other any
withdraw (talks,negotiations,treaty) · declaration 2 other>other any
break (pact,treaty,relations,ties) · declaration 2 other>other any
sever (relations,ties) · declaration 3 other>other any
restore (relations,ties) · treaty 2 signatory>signatory any
normalise (relations,ties) · treaty 2 signatory>signatory any
normalize (relations,ties) · treaty 2 signatory>signatory any
release (report,statement,communique,bluebook) · declaration 2 other>other any
issue (report,statement,communique,declaration,proclamation) · declaration 2 other>other any
publish (report,statement,communique) · declaration 2 other>other any
threaten (withdraw,war,sanctions,attack,invade,retaliate) · declaration 2 other>other any
proclaim · declaration 3 other>other any
announce · declaration 3 other>other any
sign (declaration,statement,communique) · declaration 3 signatory>signatory any
sign · treaty 3 signatory>signatory any
conclude (talks,negotiations) · negotiation 3 negotiator>negotiator any
agree (accelerate,negotiations,continue,talks) · negotiation 2 negotiator>negotiator any
accelerate (negotiations,talks) · negotiation 2 negotiator>negotiator any
meet (president,minister,premier,chancellor,secretary,leader,leaders,counterpart,with) · conference 1 negotiator>negotiator any
attend (summit,conference,congress,talks) · conference 2 negotiator>negotiator any
visit · conference 2 negotiator>negotiator place
hold (talks,negotiations,discussions,consultations) · negotiation 2 negotiator>negotiator any
halt (talks,negotiations) · declaration 2 other>other any
suspend (talks,negotiations) · declaration 2 other>other any
accept (declaration,ultimatum,terms,surrender) · surrender 3 other>other any
accept (offer,ceasefire,truce) · ceasefire 2 other>other any
reject · negotiation 1 negotiator>negotiator any
freeze (assets) · other 2 perpetrator>victim any
deploy (missiles,missile,system,systems,fighters,division,divisions,tanks,battalion,regiment,company,companies,warships,troops) · other 2 other>other any
impose (sanctions,blockade,embargo,restrictions) · other 3 perpetrator>victim any
enact · declaration 2 other>other any
ratify · treaty 3 signatory>signatory any
conclude (treaty,pact,agreement,armistice,peace,convention,alliance) · treaty 3 signatory>signatory any
exile · deportation 3 perpetrator>victim any
banish · deportation 3 perpetrator>victim any
expel · deportation 1 perpetrator>victim civilians
drive (homes) · deportation 2 perpetrator>victim any
uproot · deportation 2 perpetrator>victim any
deport · deportation 3 perpetrator>victim any
displace · deportation 2 perpetrator>victim any
resettle · deportation 2 perpetrator>victim any
relocate · deportation 2 perpetrator>victim any
return (japan,homeland,mainland) · repatriation 1 victim>other civilians
repatriate · repatriation 3 other>victim any
send (camps,camp) · internment 2 perpetrator>victim any
take (prisoner,prisoners,hostage,captive) · internment 2 perpetrator>victim any
cross (over) · evacuation 1 victim>other any
intern · internment 3 perpetrator>victim any
imprison · internment 3 perpetrator>victim any
confine · internment 2 perpetrator>victim any
round (up) · internment 2 perpetrator>victim any
jail · internment 3 perpetrator>victim any
detain · internment 3 perpetrator>victim any
massacre · massacre 3 perpetrator>victim any
slaughter · massacre 3 perpetrator>victim any
murder · massacre 3 perpetrator>victim any
behead · execution 3 perpetrator>victim any
execute (by,and,shortly,several,civilians,koreans,prisoners,men,them,people,villagers) · execution 3 perpetrator>victim any
shoot (dead,killed) · execution 3 perpetrator>victim any
shoot (by) · execution 2 perpetrator>victim any
shoot · execution 2 perpetrator>victim passive
shoot (at) · skirmish 1 attacker>victim any
line (shot) · execution 2 perpetrator>victim any
arrest · internment 2 perpetrator>victim any
capture (soldiers,prisoners,men,women,chief,officers) · internment 2 perpetrator>victim any
capture · internment 2 perpetrator>victim passive
subject (labor,labour) · internment 2 perpetrator>victim any
force (labor,labour) · internment 2 perpetrator>victim any
release (prisoners,prisoner,hostages,captives,internees) · other 2 perpetrator>victim any
hang · execution 2 perpetrator>victim any
form (unit,units,team,teams,militia,battalion,corps,companies) · mobilisation 2 other>other any
form (line,positions) · other 1 defender>other any
knock (out) · battle 2 attacker>defender any
commit (suicide,suicides) · mass_suicide 3 victim>other any
take (lives) · mass_suicide 2 victim>other any
force (brothel,brothels,prostitution) · sexual_violence 3 perpetrator>victim any
rape · sexual_violence 3 perpetrator>victim any
destroy (bridge,bridges,town,city,village,homes,houses,buildings,railway,road,roads,harbour,harbor,factory,airfield) · destruction 2 attacker>victim any
burn (ground,down) · destruction 3 attacker>victim any
raze · destruction 3 attacker>victim any
leave (ruins) · destruction 2 attacker>victim any
reduce (ashes,rubble,ruins) · destruction 3 attacker>victim any
devastate · destruction 3 attacker>victim place
set (fire,ablaze) · destruction 2 attacker>victim any
blow (up) · destruction 2 attacker>victim place
demolish (bridge,bridges,building,town,railway,buildings) · destruction 3 attacker>victim any
loot · destruction 1 perpetrator>victim any
regain (control) · occupation 1 attacker>defender place
annex · transfer 3 other>other place
cede · transfer 3 other>other any
gain (islands,kurils,sakhalin,territory,control) · transfer 2 other>other any
return (islands,territory,territories,islets) · transfer 2 other>other any
supply · transfer 2 other>other any
transfer · transfer 2 other>other matter
lease · transfer 2 other>other any
award · transfer 2 other>other place
hand (over,back) · transfer 2 other>other any
kill (near,at,in) · skirmish 1 attacker>victim forces
conduct (exercises,exercise,drills,maneuvers,manoeuvres) · exercise 3 other>other any
return (bodies,remains,dead,prisoners) · other 3 other>other any
bring (halt) · ceasefire 2 other>other any
march · retreat 1 other>other any
protest · protest 3 other>other any
mutiny · protest 3 perpetrator>victim any
riot · protest 3 perpetrator>victim any
`;

const roleWords = (roles: string) => roles.split(">") as [ParticipantRole, ParticipantRole];

function readRow(row: string): VerbTrigger {
  const groups =
    /^(?<lemma>[\w-]+)(?: \((?<needs>[^)]*)\))? · (?<type>\w+) (?<strength>\d) (?<roles>\S+) (?<kind>\w+)$/.exec(
      row,
    )?.groups;
  if (groups === undefined) throw new Error(`verb table: “${row}” is no row`);
  const [subject, object] = roleWords(groups["roles"] ?? "");
  return {
    lemma: groups["lemma"] ?? "",
    type: groups["type"] as EventType,
    strength: Number(groups["strength"]) as VerbTrigger["strength"],
    subject,
    object,
    objectKind: groups["kind"] as ObjectKind,
    needs: groups["needs"]?.split(",") ?? [],
  };
}

/** A form of a trigger verb, as it may stand in a text. */
export interface TriggerForm {
  readonly trigger: VerbTrigger;
  readonly forms: readonly VerbForm[];
}

/** Trigger verbs by folded form. Rows that need further words come first: the finer reading wins. */
export const verbTriggers: ReadonlyMap<string, readonly TriggerForm[]> = indexForms(
  table.trim().split("\n").map(readRow),
);

function indexForms(triggers: readonly VerbTrigger[]): Map<string, TriggerForm[]> {
  const index = new Map<string, TriggerForm[]>();
  const ordered = [...triggers].sort((a, b) => Math.sign(b.needs.length) - Math.sign(a.needs.length));
  for (const trigger of ordered) {
    for (const [text, forms] of formsOf(trigger.lemma)) {
      const list = index.get(text);
      if (list === undefined) index.set(text, [{ trigger, forms }]);
      else list.push({ trigger, forms });
    }
  }
  return index;
}
