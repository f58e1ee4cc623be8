import { contentId } from "./ids.ts";
import type { KnownDefect } from "./types.ts";

/** A row of known_defects: its id is made from the check, the record and what was met. */
export function knownDefect(defect: Omit<KnownDefect, "id">): KnownDefect {
  const { rule, record, message } = defect;
  return { id: contentId("defect", "", `${rule}\n${record}\n${message}`), ...defect };
}
