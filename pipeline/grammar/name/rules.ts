import { headedOrganisation } from "../organisation/headed.ts";
import { knownOrganisation } from "../organisation/known.ts";
import { afterTitle } from "../person/after-title.ts";
import { familyFirst } from "../person/family-first.ts";
import { fullName } from "../person/full-name.ts";
import { householdName } from "../person/household-name.ts";
import { initials } from "../person/initials.ts";
import { listedPerson } from "../person/listed.ts";
import { headedPlace } from "../place/headed.ts";
import { ofName } from "../place/of-name.ts";
import { parallel } from "../place/parallel.ts";
import { withDirection } from "../place/with-direction.ts";
import { namedUnit } from "../unit/named.ts";
import { numberedUnit } from "../unit/numbered.ts";
import { quotedUnit } from "../unit/quoted.ts";
import { service } from "../unit/service.ts";
import { taskForce } from "../unit/task-force.ts";
import { afterShipType } from "../vessel/after-ship-type.ts";
import { hullNumber } from "../vessel/hull-number.ts";
import { maru } from "../vessel/maru.ts";
import { authorityName } from "./authority-name.ts";
import { listedOperation } from "./listed-operation.ts";
import type { NameRule } from "./name-rule.ts";
import { eventOfName, eventOpener, eventWithNoun } from "./proper-event.ts";
import { quotedTitle, workTitle } from "./work-title.ts";

/** All name rules. Of two that take the same words, the one earlier in the list wins. */
export const nameRules: readonly NameRule[] = [
  eventOfName,
  eventWithNoun,
  eventOpener,
  listedOperation,
  quotedTitle,
  workTitle,
  maru,
  afterShipType,
  hullNumber,
  numberedUnit,
  quotedUnit,
  namedUnit,
  service,
  taskForce,
  headedOrganisation,
  knownOrganisation,
  afterTitle,
  listedPerson,
  authorityName,
  parallel,
  ofName,
  withDirection,
  headedPlace,
  fullName,
  familyFirst,
  initials,
  householdName,
];
