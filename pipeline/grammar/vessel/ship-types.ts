/** Last words of ship types, folded: "cargo ship", "special gunboat", "minesweeper". */
export const shipNouns: ReadonlySet<string> = new Set(
  (
    "ship ships warship warships battlecruiser battlecruisers brig brigs brigantine galleon galleons trireme triremes minehunter steamer steamers steamship freighter tanker icebreaker ferry liner vessel vessels battleship battleships cruiser cruisers destroyer destroyers " +
    "frigate frigates corvette corvettes submarine submarines gunboat gunboats minesweeper minesweepers minelayer minelayers monitor carrier carriers trawler schooner yacht barge tug tugboat transport transports " +
    "patrol boat boats torpedo escort sloop dreadnought dreadnoughts ironclad ironclads cutter junk galley flagship collier hospital-ship u-boat lci"
  ).split(" "),
);

/** Words before the noun that belong to the type: "cargo ship", "special gunboat", "aircraft carrier". */
export const shipQualifiers: ReadonlySet<string> = new Set(
  (
    "cargo passenger hospital transport merchant evacuation patrol torpedo special auxiliary escort aircraft light heavy armored armoured protected coastal fishing " +
    "repair supply training landing fast ocean guard war motor steam battle pocket mine cable survey whaling naval evacuee repatriation"
  ).split(" "),
);

/** Prefixes of ships' names that belong to the name. */
export const shipPrefixes: ReadonlySet<string> = new Set(
  "uss css hms hmas hmcs ss ms mv ijn rms usns sms usat ins hnlms kms".split(" "),
);

/** Letters of hull numbers, folded: "DD-350", "BB-64". */
export const hullClasses: ReadonlySet<string> = new Set(
  (
    "bb cv cvl cve cva cvn ca cl clk cg dd de ddg ff ffg ss ssn ssbn ap apa aka ae af ak ao ad ar as am pc pcs pf pt lst lsd lci " +
    "lsm lcs sc ym yms"
  ).split(" "),
);

/** Verbs after which a bare name with "the" is a ship: "boarded the Shumushu". */
export const boardingVerbs: ReadonlySet<string> = new Set(
  "board boarded boarding aboard torpedoed torpedo sank sinking scuttled scuttling embarked captained".split(" "),
);
