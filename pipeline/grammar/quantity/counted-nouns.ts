import { wordTable } from "../vocabulary.ts";

/** What kind of thing a noun counts; decides what is said of it when the sentence says nothing else. */
export type NounClass =
  | "service" // people in service
  | "people"
  | "casualty" // the noun itself says what befell them: "casualties", "prisoners"
  | "materiel"
  | "formation"
  | "incident"
  | "action" // attacks, sorties, waves
  | "building"
  | "land" // villages, islands
  | "animal"
  | "good"
  | "discourse" // phases, sides, leaders: counted in passing, no figure of the conflict
  | "container"; // "pieces of", "cases of": what is counted follows

export interface CountedNoun {
  /** Plural, lower case. */
  readonly object: string;
  readonly class: NounClass;
  /** The measure that the noun itself says, else null. */
  readonly measure: string | null;
}

type Row = readonly [object: string, nounClass: NounClass, measure: string | null, singulars: string];

/** Singular forms, separated by commas; plurals are made by rule, or given where irregular. */
const rows: readonly Row[] = [
  [
    "soldiers",
    "service",
    null,
    "soldier,troop,trooper,infantryman,cavalryman,rifleman,horseman,guardsman,militiaman,serviceman,servicewoman,airman,aviator,seaman,crewman,gunner,sailor,marine,paratrooper,infantry,cavalry,naval infantryman,pilot,tanker crewman,sapper,engineer troop,conscript,recruit,rookie,reservist,volunteer,partisan,guerrilla,guerilla,insurgent,rebel,fighter volunteer,combatant,mercenary,contractor,legionnaire,cossack,gendarme,sentry,scout,sniper,medic,defender,attacker,invader,warrior,advisor,adviser,border guard,guard,man,effective,bayonet,sabre,saber,veteran,instructor,navy man,army man,military personnel,service personnel,service member,combat troop,nco,draftee,personnel,watcher,enlistee,rider,machine gunner,tanker man,tankman,commando,legionary,deserter,straggler,militant,peacekeeper,bodyguard,stormtrooper,militia,levy,rearguard,crewmember,lancer,cuirassier,musketeer,archer,spearman,samurai,legionary,auxiliary,irregular,fighter,sepoy,janissary,grenadier,hussar,dragoon,ranger,special force",
  ],
  ["officers", "service", null, "officer,general officer,commander"],
  ["police", "service", null, "police,police officer,policeman,border police officer,border policeman,constable"],
  ["nurses", "people", null, "nurse"],
  [
    "people",
    "people",
    null,
    "person,people,individual,member,crew member,staff member,survivor,descendant,ethnic korean,korean,ainu,hostage,employee,staff,crew,crew,passenger,body,corpse,orphan,settler,colonist,immigrant,emigrant,migrant,exile,delegate,representative,diplomat,native,returnee,bystander,worker,labourer,laborer,telephone operator,doctor,teacher,student,journalist,priest,monk,slave,prostitute,fisherman,miner,engineer,technician,rioter,striker,looter,lawmaker,politician,deputy,senator,prosecutor,observer,inspector,supporter,sympathizer,sympathiser,demonstrator,protester,activist,missionary,merchant,trader,soul,voter,visitor,tourist,pilgrim,pupil,schoolchild,descendent,soul,resident,inhabitant,national,local,life",
  ],
  [
    "civilians",
    "people",
    null,
    "civilian,citizen,villager,townsman,noncombatant,non-combatant,farmer,peasant,woman,child,postal worker,islander,evacuee,refugee,household member,homesteader",
  ],
  ["people", "people", "population", "population,populace"],
  ["families", "people", null, "family,household"],
  ["people", "casualty", "casualties", "casualty,loss,victim,injury"],
  ["people", "casualty", "killed", "kia,death,fatality,dead,killed,slain"],
  ["people", "casualty", "died", "war dead"],
  ["people", "casualty", "wounded", "wia,wounded,injured"],
  ["people", "casualty", "casualties", "sick,ill,frostbitten"],
  ["people", "casualty", "missing", "mia,missing"],
  ["soldiers", "casualty", "captured", "prisoner,pow,p.o.w,captive,prisoner of war,prisoner-of-war,war prisoner"],
  ["people", "casualty", "interned", "internee,detainee,camp inmate"],
  ["people", "casualty", "repatriated", "repatriate"],
  ["people", "casualty", "displaced", "deportee,displaced person"],
  ["people", "casualty", "suicides", "suicide"],
  ["people", "casualty", "executed", "execution"],
  ["tanks", "materiel", null, "tank,light tank,medium tank,heavy tank,battle tank,panzer"],
  ["tankettes", "materiel", null, "tankette"],
  [
    "armoured_vehicles",
    "materiel",
    null,
    "armoured vehicle,armored vehicle,armoured car,armored car,armoured fighting vehicle,armored fighting vehicle,armoured personnel carrier,armored personnel carrier,afv,apc,half-track,infantry fighting vehicle,self-propelled gun",
  ],
  [
    "artillery",
    "materiel",
    null,
    "artillery,artillery piece,artillery gun,artillery unit,artillery position,gun,cannon,field gun,howitzer,field piece,mountain gun,anti-tank gun,antitank gun,anti-aircraft gun,antiaircraft gun,coastal gun,naval gun,shore battery,coastal battery,rocket launcher,flak gun,siege gun,cavalry gun,battery piece,infantry gun",
  ],
  ["mortars", "materiel", null, "mortar,mortar position"],
  [
    "machine_guns",
    "materiel",
    null,
    "machine gun,machine-gun,machinegun,heavy machine gun,light machine gun,anti-aircraft machine gun,submachine gun,sub-machine gun",
  ],
  ["rifles", "materiel", null, "rifle,anti-tank rifle,carbine,musket,small arm"],
  ["weapons", "materiel", null, "weapon,anti-tank weapon,antitank weapon,small arms,firearm,gun barrel,flamethrower"],
  ["pistols", "materiel", null, "pistol,revolver"],
  ["swords", "materiel", null, "sword"],
  [
    "aircraft",
    "materiel",
    null,
    "aircraft,airplane,aeroplane,plane,warplane,bomber,light bomber,torpedo bomber,dive bomber,fighter plane,fighter aircraft,fighter-bomber,interceptor,glider,transport aircraft,combat aircraft,zeppelin,attack aircraft,fighter jet,jet,flying boat,seaplane,airship,helicopter,transport plane,reconnaissance plane,biplane,floatplane",
  ],
  ["drones", "materiel", null, "drone,unmanned aerial vehicle,uav"],
  [
    "ships",
    "materiel",
    null,
    "ship,vessel,warship,patrol vessel,transport ship,transport,destroyer,cruiser,battleship,aircraft carrier,carrier,frigate,corvette,minesweeper,minelayer,freighter,tanker,steamer,steamship,icebreaker,cargo ship,merchant ship,merchantman,repatriation ship,evacuation ship,passenger ship,hospital ship,torpedo ship,escort,dreadnought,monitor,trawler,merchant vessel,ironclad,galleon,submarine,u-boat,landing ship,lst,sloop,schooner,brig,troopship,troop ship,liner,collier,oiler,seaplane carrier,battlecruiser",
  ],
  [
    "boats",
    "materiel",
    null,
    "boat,gunboat,patrol boat,torpedo boat,cutter,cutter boat,landing boat,landing craft,landing craft infantry,lci,lcm,barge,motorboat,launch,junk,sampan,small craft,craft,fishing boat,lifeboat,speedboat,ferry,raft",
  ],
  ["vehicles", "materiel", null, "vehicle,truck,lorry,car,automobile,tractor,jeep,motorcycle,ambulance,wagon,cart,bus"],
  ["trains", "materiel", null, "train,locomotive,armored train,armoured train,railway car,railroad car"],
  ["horses", "animal", null, "horse,pony"],
  ["animals", "animal", null, "camel,mule,dog,ox,cattle,sheep,donkey,elephant"],
  ["bombs", "good", null, "bomb,incendiary bomb,incendiary"],
  ["shells", "good", null, "shell,artillery shell"],
  ["missiles", "good", null, "missile,rocket"],
  ["grenades", "good", null, "grenade,hand grenade"],
  ["mines", "good", null, "mine,land mine,landmine"],
  ["rounds", "good", null, "round,cartridge,bullet"],
  ["torpedoes", "good", null, "torpedo"],
  ["radios", "good", null, "radio,radio set"],
  ["medals", "good", null, "medal,decoration"],
  ["flags", "good", null, "flag,standard"],
  ["bunkers", "building", null, "bunker,pillbox,blockhouse,dugout,casemate,fortification"],
  ["positions", "building", null, "position,strongpoint,strong point,emplacement,outpost,post,fort,fortress,trench"],
  ["homes", "building", null, "home,house,dwelling,hut,apartment,farmhouse,cottage"],
  [
    "buildings",
    "building",
    null,
    "building,structure,shop,school,hospital,factory,barrack,warehouse,church,temple,mosque",
  ],
  ["bridges", "building", null, "bridge"],
  ["airfields", "building", null, "airfield,airbase,aerodrome,airport"],
  ["bases", "building", null, "base,naval base,air base"],
  ["camps", "building", null, "camp,internment camp,labour camp,labor camp"],
  ["mines", "building", null, "coal mine"],
  ["villages", "land", null, "village,hamlet,settlement"],
  ["towns", "land", null, "town"],
  ["cities", "land", null, "city"],
  ["municipalities", "land", null, "municipality,prefecture,district,province,county"],
  ["islands", "land", null, "island,islet,isle"],
  ["heights", "land", null, "height"],
  ["regions", "land", null, "region"],
  [
    "units",
    "formation",
    null,
    "unit,brigade,battalion,company,division,regiment,corps,army,squad,platoon,detachment,battery,squadron,team,patrol,troop unit,garrison,infantry division,rifle division,front army,fleet,flotilla,section,army group,air wing,group army,command post,cohort,legion",
  ],
  ["convoys", "formation", null, "convoy"],
  [
    "incidents",
    "incident",
    "incidents",
    "incident,dispute,border dispute,clash,violation,border violation,intrusion,incursion,skirmish,affray,provocation,air intrusion,border incident,infiltration,trespass,encounter,shooting,atrocity,massacre,border conflict,confrontation",
  ],
  [
    "attacks",
    "action",
    null,
    "attack,assault,counterattack,counter-attack,offensive,raid,air raid,air attack,airstrike,air strike,wave,charge,landing,bombardment,ambush,bombing",
  ],
  ["sorties", "action", null, "sortie,bombing sortie,mission"],
  ["battles", "action", null, "battle"],
  ["wars", "action", null, "war"],
  ["campaigns", "action", null, "campaign"],
  ["engagements", "action", null, "engagement"],
  ["trips", "action", null, "trip,voyage,sailing"],
  ["shots", "action", null, "shot"],
  ["flights", "action", null, "flight"],
  ["projects", "action", null, "project,candidate project"],
  ["votes", "action", null, "vote,ballot"],
  ["times", "discourse", null, "time"],
  [
    "things",
    "discourse",
    null,
    "phase,stage,part,side,way,thing,word,character,side character,leader,country,nation,state,power,government,category,type,kind,sort,form,aspect,direction,occasion,reason,point,goal,aim,objective,volume,book,chapter,document,page,line,hill,road,railway,route,time zone,term,condition,concept,term,question,issue,idea,theory,view,account,author,historian,source,name,hour later,step,front,axis,direction,minister,president,party,belligerent,century,era,example,factor,measure,example,language,map,talk,treaty,agreement,pact,year term,crest,order,item,role,case study,decade,light cover,light,ministry,sister,brother,son,daughter,half,end,film,novel,article,story,song,game,seat,paragraph,option,choice,problem,visit,meeting,summit",
  ],
  ["people", "container", null, "total,number,group,force,crowd,sum,further,handful,column,head"],
  ["incidents", "container", "incidents", "case,episode,instance,occurrence,count"],
  ["pieces", "container", null, "piece,set,item of,stand,load,crate,box"],
];

const irregular: Readonly<Record<string, string>> = wordTable({
  person: "persons",
  people: "people",
  child: "children",
  ox: "oxen",
  life: "lives",
  half: "halves",
  body: "bodies",
  infantry: "infantry",
  cavalry: "cavalry",
  police: "police",
  personnel: "personnel",
  staff: "staff",
  dead: "dead",
  killed: "killed",
  slain: "slain",
  wounded: "wounded",
  injured: "injured",
  missing: "missing",
  aircraft: "aircraft",
  craft: "craft",
  artillery: "artillery",
  cattle: "cattle",
  sheep: "sheep",
  ainu: "ainu",
  corps: "corps",
  infantryman: "infantrymen",
  "prisoner of war": "prisoners of war",
  "prisoner-of-war": "prisoners-of-war",
  militia: "militia",
  population: "population",
  populace: "populace",
  kia: "kia",
  wia: "wia",
  mia: "mia",
  sick: "sick",
  ill: "ill",
  frostbitten: "frostbitten",
  samurai: "samurai",
  "small arms": "small arms",
  "war dead": "war dead",
  "fighter aircraft": "fighter aircraft",
});

function pluralOf(singular: string): string {
  const space = singular.lastIndexOf(" ");
  const known = irregular[singular];
  if (known !== undefined) return known;
  if (space >= 0) return `${singular.slice(0, space + 1)}${pluralOf(singular.slice(space + 1))}`;
  if (singular.endsWith("man")) return `${singular.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(singular)) return `${singular}es`;
  if (singular === "torpedo") return "torpedoes";
  return `${singular}s`;
}

/** Counted nouns by singular and plural, words joined by single spaces, lower case. */
export const countedNouns: ReadonlyMap<string, CountedNoun> = new Map(
  rows.flatMap(([object, nounClass, measure, singulars]) =>
    singulars.split(",").flatMap((singular) => {
      const noun: CountedNoun = { object, class: nounClass, measure };
      return [
        [singular, noun],
        [pluralOf(singular), noun],
      ] as const;
    }),
  ),
);

/** Number of words of the longest counted noun. */
export const longestCountedNoun = 3;
