const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Common nouns for what moves, by kind: words of one kind can stand for each other ("the troops", "the forces"). */
export const soldiers = words(
  `forces force troops soldiers soldier men army armies military navy marines infantry infantrymen cavalry cavalrymen horsemen battalion battalions regiment
  regiments brigade brigades division divisions corps company companies platoon platoons squad squads detachment detachments unit units garrison garrisons
  reinforcements column columns patrol patrols contingent contingents guards paratroopers paratroops commandos sailors airmen crew crewmen crews volunteers militia militiamen guerrillas
  partisans fighters rebels insurgents remnants survivors wave waves spearhead vanguard tanks armor armour staff officer officers commander envoy envoys delegation delegations representative
  representatives ambassador ambassadors minister premier general admiral advisers advisors adviser advisor prisoners prisoner pows internees captives regulars
  reservists reserves defenders invaders attackers expedition team teams personnel police policemen legion headquarters government fighters elements members troop`,
);
export const vessels = words(
  `ship ships boat boats convoy convoys vessel vessels fleet fleets flotilla flotillas gunboat gunboats submarine submarines destroyer destroyers minesweeper minesweepers cruiser cruisers
  transport transports battleship battleships carrier carriers craft freighter freighters steamer steamers armada warship warships frigate frigates trawlers barges`,
);
export const aircraft = words(
  "aircraft plane planes airplane airplanes aeroplanes bomber bombers helicopter helicopters airliner warplanes",
);
export const civilians = words(
  `civilians refugees residents evacuees families women children population inhabitants people peoples villagers settlers colonists nationals townspeople citizens islanders
  noncombatants deportees repatriates workers nurses`,
);

/** The kind of thing a common noun stands for, null where it is nothing that moves. */
export function kindOf(noun: string): "soldiers" | "vessels" | "aircraft" | "civilians" | null {
  if (civilians.has(noun)) return "civilians";
  if (soldiers.has(noun)) return "soldiers";
  if (vessels.has(noun)) return "vessels";
  return aircraft.has(noun) ? "aircraft" : null;
}
