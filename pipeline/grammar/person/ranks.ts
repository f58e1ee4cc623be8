const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/[|\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  );

/** Military and police ranks, folded, hyphens as spaces, longest matched first. */
export const ranks = list(`
private|private first class|lance corporal|corporal|sergeant|staff sergeant|sergeant major|sergeant first class|warrant officer|petty officer
ensign|midshipman|cadet|cornet|lieutenant|second lieutenant|first lieutenant|senior lieutenant|junior lieutenant|sub lieutenant|lieutenant commander
captain|staff captain|captain lieutenant|major|lieutenant colonel|colonel|brigadier|brigadier general|major general|lieutenant general
colonel general|general|general of the army|general of the armies|army general|marshal|field marshal|marshal of the soviet union|chief marshal|generalissimo
commodore|rear admiral|vice admiral|admiral|fleet admiral|admiral of the fleet|grand admiral|air marshal|air vice marshal|air commodore|group captain|wing commander|squadron leader|flight lieutenant
komandarm|komkor|komdiv|kombrig|comandarm|commandarm|comcor|comdiv|combrig|commissar|army commissar|corps commissar|division commissar|divisional commissar|brigade commissar|battalion commissar|corps commander|commandant
general major|general lieutenant|general colonel|general captain|captain general|general admiral|lieutenant major|colonel lieutenant|brigade general|division general|divisional general|corps general
pvt|pfc|cpl|sgt|lt|lt col|lt gen|maj|maj gen|col|gen|brig|brig gen|capt|cmdr|cdr|adm|vice adm|rear adm|sgt maj
hauptmann|oberst|oberstleutnant|generalmajor|generalleutnant|generaloberst|generalfeldmarschall|feldmarschall|sturmbannfuhrer|standartenfuhrer|obersturmbannfuhrer|gruppenfuhrer|obergruppenfuhrer|reichsfuhrer|grossadmiral|polkovnik|podpolkovnik|ataman|hetman|yesaul|voivode|taisa|chusa|shosa
`);

/** Titles that stand before a name. */
export const titles = list(`
president|vice president|premier|vice premier|prime minister|deputy prime minister|vice prime minister|first minister|interior minister|war minister|army minister|navy minister|justice minister|information minister|foreign minister|defense minister|defence minister|finance minister|chancellor|emperor|empress|king|queen|prince|princess|crown prince|tsar|czar|tsarina|kaiser|shogun|sultan|shah|khan|pope|patriarch|bishop|archbishop|cardinal|father|sister
count|baron|duke|viscount|lord|lady|sir|dame|mr|mrs|ms|miss|dr|doctor|prof|professor|reverend|rev|judge|justice|chairman|chairwoman|chairperson|comrade|secretary|secretary general|general secretary|secretary of state|secretary of defense|secretary of defence|secretary of war|secretary of the navy|defense secretary|defence secretary|minister of war|minister of defense|minister of defence|minister of foreign affairs|foreign secretary|minister|governor|governor general|gov|mayor|senator|sen|congressman|representative|rep|ambassador|consul|consul general|envoy|special envoy|attache|commissioner|high commissioner|foreign commissar|people's commissar|people's commissar of defence|people's commissar of defense|war commissar|under secretary|undersecretary|under secretary of state|undersecretary of state|assistant secretary|assistant secretary of state|deputy secretary|deputy secretary of state|national security adviser|national security advisor|attorney general|plenipotentiary|procurator|proconsul|consul|satrap|archon|strategos|tyrant|doge|margrave|landgrave|elector|archduke|archduchess|grand duke|grand prince|grand duchess|duchess|countess|baroness|marquis|marquess|earl|speaker|director|chief cabinet secretary|first lady|president elect|grand ayatollah|grand mufti|grand vizier|ayatollah|sheikh|imam|mullah|caliph|pasha|bey|emir|amir|maharaja|nawab|nizam|negus|ras|lama|khutuktu|noyon|fuhrer|duce|caudillo|regent|dictator|field commander|warlord
`);

/** Offices and roles, capitalised or not, that may stand directly before a name: "regiment commander", "historian". */
export const roles = list(`
commander|deputy commander|commander in chief|supreme commander|division commander|divisional commander|regiment commander|regimental commander|brigade commander|battalion commander|company commander|platoon commander|army commander|fleet commander|corps commander|front commander|convoy commander|far eastern commander|overall commander|general commander
chief of staff|deputy chief of staff|chief|deputy chief|deputy|branch chief|police chief|platoon leader|team leader|leader|squad leader|staff officer|general staff officer|liaison officer|intelligence officer|adjutant|military attache|naval attache|naval military attache|navy military attache|military envoy|military advisor|military adviser|political commissar
author|co author|critic|historian|military historian|psychiatrist|demographer|statistician|sociologist|anthropologist|archaeologist|geographer|theologian|biographer|playwright|columnist|commentator|cleric|preacher|missionary|priest|monk|merchant|landowner|publisher|cartoonist|photographer|painter|composer|architect|inventor|mathematician|physicist|chemist|astronaut|athlete|conspirator|assassin|terrorist|partisan|chieftain|chief of police|chief of army staff|chief of naval staff|chief of air staff|chief of the army staff|chief of the air staff|chief of the naval staff|chief of general staff|chief of the general staff|commander in chief of the army|prosecutor|negotiator|delegate|lobbyist|contractor|warlord|statesman|party leader|rebel leader|student leader|opposition leader|military leader|researcher|professor|scholar|writer|novelist|journalist|editor|editorial director|director|reporter|correspondent|spokesman|spokeswoman|spokesperson|analyst|politician|diplomat|economist|explorer|scientist|poet|philosopher|lawyer|activist|revolutionary|rebel|guerrilla|singer|actor|filmmaker|pilot|ace|sailor|soldier|nurse|physician|engineer|businessman|industrialist|banker
head of state|head of government|head|dictator|ruler|monarch|successor|predecessor|candidate|nominee|member|resident|former resident|veteran|colleague|brother|sister|son|daughter|wife|husband|father|mother|uncle|nephew|cousin|advisor|adviser|aide|official|officer|governor|mayor|ambassador|consul|attache|president|premier|prime minister|minister|foreign minister|king|emperor|queen|prince|general|admiral|marshal|colonel|captain|major|lieutenant|sergeant|secretary|chairman|senator
`);
