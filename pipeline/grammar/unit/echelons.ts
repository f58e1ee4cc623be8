import { wordTable } from "../vocabulary.ts";

/** Nouns of military formations, folded, and the echelon they name. */
export const echelonOfNoun: Readonly<Record<string, string>> = wordTable({
  front: "front",
  fronts: "front",
  army: "army",
  armies: "army",
  fleet: "fleet",
  fleets: "fleet",
  flotilla: "flotilla",
  flotillas: "flotilla",
  squadron: "squadron",
  squadrons: "squadron",
  corps: "corps",
  division: "division",
  divisions: "division",
  brigade: "brigade",
  brigades: "brigade",
  regiment: "regiment",
  regiments: "regiment",
  battalion: "battalion",
  battalions: "battalion",
  company: "company",
  companies: "company",
  battery: "company",
  batteries: "company",
  troop: "company",
  platoon: "platoon",
  platoons: "platoon",
  squad: "platoon",
  section: "platoon",
  detachment: "detachment",
  detachments: "detachment",
  garrison: "garrison",
  legion: "other",
  legions: "other",
  unit: "other",
  units: "other",
  group: "other",
  groups: "other",
  wing: "other",
  team: "other",
  teams: "other",
  force: "other",
  forces: "other",
  guard: "other",
  guards: "other",
  command: "headquarters",
  headquarters: "headquarters",
  hq: "headquarters",
  staff: "headquarters",
  navy: "branch",
  service: "branch",
  infantry: "branch",
  militia: "other",
  militias: "other",
  fedayeen: "other",
  regulars: "other",
  volunteers: "other",
  irregulars: "other",
  fusiliers: "other",
  hussars: "other",
  dragoons: "other",
  grenadiers: "other",
  lancers: "other",
  cuirassiers: "other",
  highlanders: "other",
  rifles: "other",
  chasseurs: "other",
  zouaves: "other",
  marines: "branch",
  gendarmerie: "branch",
  commandos: "other",
  rangers: "other",
  cavalry: "branch",
  artillery: "branch",
});

/** Nouns that name a unit only beside a number: "2nd Company", "1st Wing". */
export const numberedOnly: ReadonlySet<string> = new Set(
  "company companies battery batteries troop squad section wing group groups team teams front fronts armies fleets squadrons divisions brigades regiments battalions corps platoon platoons cavalry artillery infantry guards service regulars volunteers irregulars fusiliers hussars dragoons grenadiers lancers cuirassiers highlanders rifles chasseurs zouaves".split(
    " ",
  ),
);

/** Arms and branches that stand inside the name of a unit, in either case. */
export const arms: ReadonlySet<string> = new Set(
  (
    "rifle infantry tank cavalry artillery naval air aviation airborne parachute marine mountain motorized motorised mechanized mechanised " +
    "armored armoured panzer engineer engineers signal transport fighter bomber composite mixed reconnaissance machine gun " +
    "anti aircraft antiaircraft defense defence guard guards border security special separate independent field siege railway light heavy " +
    "coastal fortress reserve training logistics medical shock assault ski combat team volunteer area ground support expeditionary"
  ).split(" "),
);

/** Words of unit names that name nothing on their own: with them alone a national adjective is part of the name. */
export const genericUnitWords: ReadonlySet<string> = new Set([
  ...arms,
  ..."army armies navy force forces fleet imperial royal national people people's peoples revolutionary volunteer group unit units corps legion guard guards militia command expeditionary liberation marines service garrison flotilla squadron detachment".split(
    " ",
  ),
]);

/** Words of a cause, a people or a class: with them a front is a body of politics, no formation ("National Liberation Front"). */
export const causes: ReadonlySet<string> = new Set(
  (
    "national popular patriotic people people's peoples liberation salvation democratic united islamic revolutionary socialist communist " +
    "fatherland motherland labour labor homeland home workers action rights independence resistance unity progressive republican independent"
  ).split(" "),
);

/** Nouns that stand before the name of a formation: "Detachment Kuhlmey", "Kampfgruppe Peiper". */
export const leadingUnitNouns: ReadonlySet<string> = new Set(
  "detachment kampfgruppe battlegroup abteilung einsatzgruppe panzergruppe armeegruppe gefechtsverband".split(" "),
);

/** Whole services that go by one word or by their initials, folded. */
export const singleWordServices: ReadonlySet<string> = new Set(
  (
    "luftwaffe wehrmacht kriegsmarine reichswehr reichsmarine bundeswehr bundesmarine volkssturm landwehr freikorps spetsnaz " +
    "raf usaf usaaf raaf rcaf rnzaf saaf usmc bef aef anzac nva arvn idf jsdf rfc rnas kpa vvs"
  ).split(" "),
);

/** Whole services of two words in their own language, folded. */
export const foreignServices: ReadonlySet<string> = new Set([
  "kaiserliche marine",
  "regia marina",
  "regia aeronautica",
  "guardia civil",
]);

/** Ordinals written as words. */
export const ordinalWords: Readonly<Record<string, string>> = wordTable({
  first: "1",
  second: "2",
  third: "3",
  fourth: "4",
  fifth: "5",
  sixth: "6",
  seventh: "7",
  eighth: "8",
  ninth: "9",
  tenth: "10",
  eleventh: "11",
  twelfth: "12",
  thirteenth: "13",
  fourteenth: "14",
  fifteenth: "15",
  sixteenth: "16",
});
