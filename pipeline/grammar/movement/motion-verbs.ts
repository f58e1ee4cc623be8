import type { Movement } from "../../records/types.ts";
import { formsOf, type VerbForm } from "../event/inflection.ts";

export type Mode = Movement["mode"];
export type Purpose = Movement["purpose"];
export type EndRole = "from" | "to" | "via";

/** A verb of motion: who moves, how and what for where the verb says, and what its places are to the movement. */
export interface MotionVerb {
  readonly lemma: string;
  /** Whether its subject moves or its object; "either" goes by whether an object stands behind it. */
  readonly mover: "subject" | "object" | "either";
  readonly mode: Mode;
  readonly purpose: Purpose;
  /** What a place is that stands as its object: "reached Maoka". */
  readonly objectEnd: EndRole | null;
  /** What a place is that stands behind "at", "in", "near": "landed at Maoka". */
  readonly placeEnd: EndRole | null;
  /** Words one of which must stand behind it: "fell back", "took a train". */
  readonly particles: ReadonlySet<string>;
}

const vehicles = "train,truck,trucks,bus,car,boat,ship,ferry,plane,steamer";

// verb · who moves · mode · purpose · its object is · a place at which is · words behind it
const table = `
land · either sea attack - to
disembark · either sea other - to
come · subject sea attack - to ashore
go · subject sea attack - to ashore
storm · subject sea attack - to ashore
parachute · either air attack - to
embark · either sea other - from
board · subject sea other via from
sail · either sea other
steam · subject sea other
fly · either air other
airlift · object air transfer
ferry · object sea transfer
ship · object sea transfer
take · subject air other - from off
take · subject unknown other - - ${vehicles}
set · subject unknown other - from sail,out,off
make · subject unknown other - - way
get · subject unknown other - - back
come · subject unknown other - - back
advance · subject unknown attack
break · subject unknown attack - - through,out
march · either land other
walk · subject land other
head · subject unknown other
move · either unknown other
travel · subject unknown other
go · subject unknown other
proceed · subject unknown other
rush · either unknown other
return · either unknown other
depart · subject unknown other from from
leave · subject unknown other from
arrive · subject unknown other - to
reach · subject unknown other to
enter · subject unknown other to
visit · subject unknown other to
cross · subject unknown other via
hit · subject sea attack to
trespass · subject unknown attack - to
retreat · subject unknown retreat
withdraw · either unknown retreat
fall · subject unknown retreat - - back
pull · either unknown retreat - - back,out
push · object unknown retreat - - back
drive · object unknown retreat - - back,out
throw · object unknown retreat - - back
force · object unknown retreat - - back,out
expel · object unknown retreat
push · subject unknown attack
flee · subject unknown evacuation from
escape · subject unknown evacuation
evacuate · either unknown evacuation from
migrate · subject unknown other
emigrate · subject unknown other
immigrate · subject unknown other
send · object unknown transfer
dispatch · object unknown transfer
transport · object unknown transfer
transfer · object unknown transfer
bring · object unknown transfer
carry · object unknown transfer
escort · object unknown evacuation
guide · object unknown other
deploy · object unknown transfer
redeploy · either unknown transfer
deport · object unknown transfer
exile · object unknown transfer
repatriate · object unknown evacuation
relocate · either unknown transfer
resettle · either unknown transfer
launch · object unknown attack
`;

export interface MotionForm {
  readonly verb: MotionVerb;
  readonly forms: readonly VerbForm[];
}

/** Verbs of motion by folded form; of two readings the one that asks for a particle comes first. */
export const motionVerbs: ReadonlyMap<string, readonly MotionForm[]> = index();

function index(): Map<string, MotionForm[]> {
  const forms = new Map<string, MotionForm[]>();
  for (const row of table.trim().split("\n")) {
    const verb = verbOf(row);
    for (const [text, list] of formsOf(verb.lemma)) {
      const known = forms.get(text) ?? [];
      forms.set(text, verb.particles.size > 0 ? [{ verb, forms: list }, ...known] : [...known, { verb, forms: list }]);
    }
  }
  return forms;
}

function verbOf(row: string): MotionVerb {
  const [lemma = "", rest = ""] = row.split(" · ");
  const [mover, mode, purpose, objectEnd, placeEnd, particles = ""] = rest.split(" ");
  const end = (value: string | undefined) => (value === undefined || value === "-" ? null : (value as EndRole));
  return {
    lemma,
    mover: mover as MotionVerb["mover"],
    mode: mode as Mode,
    purpose: purpose as Purpose,
    objectEnd: end(objectEnd),
    placeEnd: end(placeEnd),
    particles: new Set(particles.split(",").filter((word) => word !== "")),
  };
}
