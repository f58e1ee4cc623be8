import type { Measure } from "./figure-reading.ts";

/**
 * Words behind a counted noun that say what befell it. `transitive`: as an active verb it has an object,
 * so that "troops killed three men" says nothing of the troops.
 */
export interface Outcome {
  readonly measure: Measure;
  readonly transitive: boolean;
}

type Row = readonly [measure: Measure, transitive: boolean, words: string];

const rows: readonly Row[] = [
  [
    "killed",
    true,
    "killed,slain,shot dead,shot,bayoneted,massacred,murdered,slaughtered,beheaded,gassed,killed in action,annihilated,wiped out",
  ],
  ["killed", false, "dead,fell,lost their lives"],
  ["died", false, "died,perished,drowned,die,perish,succumbed,starved,froze"],
  ["wounded", true, "wounded,injured,hurt,maimed"],
  ["missing", false, "missing,went missing,unaccounted,unaccounted for,disappeared"],
  [
    "captured",
    true,
    "captured,taken prisoner,taken captive,taken as prisoners,imprisoned,surrendered,disarmed,arrested,taken hostage",
  ],
  ["captured", false, "surrender"],
  [
    "dead_or_missing",
    false,
    "dead or missing,dead and missing,killed or missing,killed and missing,missing or dead,lost or missing",
  ],
  [
    "casualties",
    false,
    "dead or wounded,dead and wounded,killed or wounded,killed and wounded,wounded or killed,injured or killed,killed or injured,dead or injured,killed or captured,lost",
  ],
  ["casualties", true, "frostbitten"],
  [
    "destroyed",
    true,
    "destroyed,sunk,shot down,knocked out,downed,wrecked,scuttled,disabled,burned,burnt,torpedoed,blown up,crippled",
  ],
  ["destroyed", false, "sank,capsized,foundered,crashed,exploded,ran aground,burned down"],
  ["evacuated", false, "evacuated,escaped,managed to escape"],
  ["evacuated", true, "transported,ferried"],
  ["repatriated", true, "repatriated,returned home,returned"],
  [
    "displaced",
    true,
    "deported,displaced,expelled,relocated,removed,uprooted,evicted,resettled,exiled,forced out,driven out",
  ],
  ["displaced", false, "fled,flee,homeless,left homeless,had to leave,forced to leave"],
  ["remained", false, "remained,remain,stayed,left behind,survived,survive"],
  ["interned", true, "interned,detained,confined"],
  ["executed", true, "executed,hanged"],
  ["rescued", true, "rescued,saved"],
  ["population", false, "lived,living,residing,resided,live,reside,inhabited,settled"],
  ["suicides", false, "committed suicide,commit suicide,suicide,killed themselves"],
  ["supplied", true, "supplied,delivered,donated,provided"],
  ["sailed", false, "sailed,set sail,departed"],
  ["strength", true, "mobilized,mobilised,conscripted,drafted,recruited"],
  ["other", true, "awarded,decorated,honoured,honored,trained,damaged,raped,fired"],
  ["other", false, "still alive,deserted,defected,mutinied"],
];

/** Outcomes by their words, lower case, joined by single spaces. */
export const outcomes: ReadonlyMap<string, Outcome> = new Map(
  rows.flatMap(([measure, transitive, words]) =>
    words.split(",").map((word) => [word, { measure, transitive }] as const),
  ),
);

/** First words of the outcomes. */
export const outcomeOpeners: ReadonlySet<string> = new Set(
  [...outcomes.keys()].map((words) => words.split(" ")[0] ?? ""),
);

/** Number of words of the longest outcome. */
export const longestOutcome = 3;

/**
 * Words in front of a number that say what befell the counted. `agent`: the subject does it to the other side;
 * else it befalls the subject itself.
 */
export interface Governor {
  readonly measure: Measure;
  readonly agent: boolean;
}

type GovernorRow = readonly [measure: Measure, agent: boolean, words: string];

const governorRows: readonly GovernorRow[] = [
  ["killed", true, "kill,kills,killed,killing,slaying,slain,massacred,massacring,murdered,murdering,shooting dead"],
  ["killed", false, "deaths,death,bodies,lives,murder,murders,massacre,slaughter,killings"],
  ["wounded", true, "wound,wounded,wounding,injured,injuring"],
  ["captured", true, "capture,captured,capturing,captures,taking prisoner,arrested,arresting,seizing,capture of"],
  ["casualties", true, "inflicted,inflicting,inflict"],
  [
    "destroyed",
    true,
    "destroy,destroyed,destroying,destruction,sink,sank,sunk,sinking,shot down,shooting down,downing,downed,knocking out,knocked out,blew up,blowing up,torpedoed,disabling,disabled,crippling",
  ],
  ["casualties", false, "loss,losing,lost,lose,casualties,losses"],
  ["other", true, "damage,damaged,damaging"],
  ["other", false, "train,trained,training,awarded,firing,fired"],
  ["supplied", true, "supplied,supplying,supply,provided,providing,delivered,delivering,transferred,donated,sold"],
  ["evacuated", false, "evacuate,evacuated,evacuating,evacuation"],
  ["repatriated", false, "repatriate,repatriated,repatriating,repatriation"],
  ["displaced", true, "deport,deported,deporting,displaced,displacing,expelled,expelling,deportation"],
  ["interned", true, "intern,interned,interning,detaining"],
  ["executed", true, "execute,executed,executing"],
  ["strength", false, "numbering,numbered"],
  ["rescued", false, "rescue,rescued,rescuing,saved,saving"],
];

/** Governing words by their spelling, lower case. */
export const governors: ReadonlyMap<string, Governor> = new Map(
  governorRows.flatMap(([measure, agent, words]) =>
    words.split(",").map((word) => [word, { measure, agent }] as const),
  ),
);

/** What the head noun suggests when nothing else says it. */
export const suggestedBy: ReadonlyMap<string, Measure> = new Map([
  ["evacuee", "evacuated"],
  ["evacuees", "evacuated"],
  ["refugee", "displaced"],
  ["refugees", "displaced"],
  ["hostage", "captured"],
  ["hostages", "captured"],
  ["resident", "population"],
  ["residents", "population"],
  ["inhabitant", "population"],
  ["inhabitants", "population"],
  ["descendant", "population"],
  ["descendants", "population"],
  ["survivor", "remained"],
  ["survivors", "remained"],
]);

/** Words for things that are wrecked or taken and not killed or wounded. */
export const materielMeasures: ReadonlyMap<Measure, Measure> = new Map([
  ["killed", "destroyed"],
  ["captured", "captured_materiel"],
  ["died", "destroyed"],
  ["casualties", "destroyed"],
]);
