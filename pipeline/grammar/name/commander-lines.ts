import type { Passage } from "../../text/passage.ts";

const label = /^(?:military )?(?:commanders?|leaders?)(?: and leaders?)?:?$/i;
const otherLabel =
  /^(?:strength|casualties|losses|combatants|belligerents|units|date|location|result|territor|notes|part of|manpower|status)/i;
const longestLine = 90; // characters

/** Which passages are lines of names under a line that says "Commanders", up to the next label or to running text. */
export function commanderLines(passages: readonly Passage[]): boolean[] {
  let isOpen = false;
  return passages.map(({ text }) => {
    const line = text.trim();
    if (label.test(line)) {
      isOpen = true;
      return false;
    }
    if (isOpen && (line.length > longestLine || otherLabel.test(line) || /[a-z]{2}\.$/.test(line))) isOpen = false;
    return isOpen;
  });
}
