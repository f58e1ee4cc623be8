import { wordTable } from "../vocabulary.ts";

/** Nouns of military formations, folded, and the echelon they name. */
export const echelonOfNoun: Readonly<Record<string, string>> = wordTable({
  front: "front",
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
  infantry: "branch",
  militia: "other",
  militias: "other",
  marines: "branch",
  gendarmerie: "branch",
  commandos: "other",
  rangers: "other",
  cavalry: "branch",
  artillery: "branch",
});

/** Nouns that name a unit only beside a number: "2nd Company", "1st Wing". */
export const numberedOnly: ReadonlySet<string> = new Set(
  "company companies battery batteries troop squad section wing group groups team teams front armies fleets squadrons divisions brigades regiments battalions corps platoon platoons cavalry artillery infantry guards".split(
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
  ..."army armies navy force forces fleet imperial royal national people peoples volunteer group unit units corps legion guard guards militia command expeditionary liberation marines garrison flotilla squadron detachment".split(
    " ",
  ),
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
