import type { EndRoles } from "./ends.ts";
import type { EndRole, Mode, Purpose } from "./motion-verbs.ts";

/** A noun of motion, with what its places are to the movement. */
export interface MotionNoun extends EndRoles {
  readonly mode: Mode;
  readonly purpose: Purpose;
  /** Whether it is done to somebody else than the subject of its verb: "carried out the evacuation of". */
  readonly isOfOthers: boolean;
  /** "en route to", "bound for": said of whoever is named in front. */
  readonly isCourse: boolean;
}

// noun and plural · mode · purpose · a place at which is · who
const table = `
landing landings · sea attack to own
retreat retreats · unknown retreat - own
withdrawal withdrawals · unknown retreat - own
advance advances · unknown attack - own
march marches · land other - own
visit visits · unknown other - own
trip trips · unknown other - own
journey journeys · unknown other - own
voyage voyages · sea other - own
flight flights · unknown evacuation - own
exodus · unknown evacuation - own
arrival · unknown other to own
departure · unknown other from own
evacuation evacuations · unknown evacuation - others
deportation deportations · unknown transfer - others
repatriation · unknown evacuation - others
route · unknown other - course
bound · unknown other - course
`;

/** Nouns of motion by folded form. */
export const motionNouns: ReadonlyMap<string, MotionNoun> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [forms = "", rest = ""] = row.split(" · ");
      const [mode, purpose, place, who] = rest.split(" ");
      const noun: MotionNoun = {
        lemma: forms.split(" ")[0] ?? "",
        mode: mode as Mode,
        purpose: purpose as Purpose,
        objectEnd: null,
        placeEnd: place === "-" ? null : (place as EndRole),
        isOfOthers: who === "others",
        isCourse: who === "course",
      };
      return forms.split(" ").map((form): [string, MotionNoun] => [form, noun]);
    }),
);
