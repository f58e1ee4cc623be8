import { formsOf, type VerbForm } from "./inflection.ts";

/** Sets of general English words that decide whether what follows them happened. All folded. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const adverbs = words(
  `also then again once subsequently soon even still first further back already only just nearly almost finally eventually later ever so thus together
  instead rather quite very too now often there thereby therefore however meanwhile once twice never not`,
);
export const negations = words("not never no neither nor hardly barely without n't cannot nobody none");
export const beForms = words("was were is are am be been being got get gets getting");
export const presentBe = words("is are am");
export const haveForms = words("has have had having");
export const modals = words("would could might may should can will must shall cannot");

/** Verbs whose infinitive or gerund tells that the thing was done: "began to advance", "forced to retreat". */
export const implicative = words(
  `began begin begins begun beginning start started starts starting continued continue continues continuing proceeded proceed proceeding managed manage managing forced force forcing compelled compel compelling obliged
  obliging enabled enabling able succeeded succeed succeeding went moved rushed hurried had made make helped help helping led leading came resumed resuming used chose chosen
  caused causing commenced commencing stopped kept keep conducted`,
);
/** Verbs whose infinitive was tried, whatever came of it. */
export const attempting = words(
  "attempted attempt attempting attempts tried try trying tries sought seeking efforts effort",
);
/** Verbs and nouns whose infinitive lies ahead: plans, wishes, fears. */
export const planning = words(
  `plan plans planned planning intend intends intended intending intention aim aims aimed aiming hope hopes hoped hoping want wants wanted wanting wish wished wishes prepare
  prepared prepares preparing preparations expect expected expecting scheduled designed meant supposed about promise promised promising promises pledged pledge vowed threaten threatened threatening ready
  willing considered consider considering decision decided decide deciding due destined desire desired contemplated purpose goal objective determined opportunity propose proposed proposing proposal
  poised set looking predict predicted predicts predicting forecast needed need willingness readiness going`,
);
/** Nouns in front of which or after which the event is only thought of. */
export const contemplated = words(
  `plan plans planned intended proposed possible potential eventual prospective imminent impending hypothetical threat threatened risk fear fears possibility prospect danger preparation preparations
  readiness event case expectation anticipation purpose aim goal scheduled intention future`,
);
export const feared = words(
  "fear fears feared fearing afraid threat threatened risk danger possibility rumor rumors rumour rumours apprehension",
);
export const refusing = words("refused refuse refuses refusing declined declining rejected rejecting opposed refusal");
export const failing = words(
  "failed fail fails failing failure unable prevent prevented preventing avoid avoided avoiding",
);
export const averting = words(
  "halted halt abandoned abandon cancelled canceled called dropped suspended scrapped averted prevented shelved rejected stopped",
);

/** Verbs that order, ask or allow somebody to do what the infinitive says: the order happened, the deed may not have. */
export const ordering = words(
  `order ordered ordering orders instruct instructed instructing instructions command commanded commanding commands direct directed directing told tell ask asked asking urge urged urging demand
  demanded demanding request requested requesting permitted permit permission allow allowed allowing authorised authorized authorising authorizing tasked tasking assigned assign responsible appeal appealed call calling called invited
  telegram order directive message advised advise deadline requirement required obligation forbidden prohibited ban banned encouraged convinced persuaded persuade convincing`,
);

/** Verbs of saying whose content one side alone vouches for. */
export const alleging = words(
  "claim claims claimed claiming alleges alleged alleging accuse accused accusing accuses blamed blame blaming maintains maintained insists insisted charged asserts asserted",
);
export const doubting = words(
  "reportedly supposedly allegedly apparently presumably possibly perhaps probably likely believed presumed speculated speculate suggested suspected said thought rumored rumoured might may",
);
export const allegedAdverbs = words("allegedly supposedly purportedly");

/** Verbs that put a noun of action into effect: "launched an invasion", "carried out a landing". */
export const supportVerbs: ReadonlyMap<string, readonly VerbForm[]> = formIndex(
  `have launch conduct make mount carry begin start resume stage initiate perform undertake commit execute run suffer issue give receive send lodge hold reach
  sign deliver join experience fight unleash face repulse repel complete finish attempt open accept declare agree conclude negotiate announce accomplish extend witness
  see continue attend host sustain organise organize convene arrange trigger spark provoke prompt wage achieve inflict score institute try`,
);

function formIndex(lemmas: string): Map<string, VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  for (const lemma of lemmas.split(/\s+/).filter((word) => !word.endsWith("_"))) {
    for (const [text, forms] of formsOf(lemma)) index.set(text, [...(index.get(text) ?? []), ...forms]);
  }
  return index;
}

/** Verbs whose subject is what happened: "the incident occurred". */
export const occurrenceVerbs = words(
  `taking occurring occurred occur occurs happened happen took takes began begin begun started start ensued ensue erupted erupt broke followed follow continued continue continues ended end ceased resulted raged lasted came
  reached arrived came drifted commenced resumed failed succeeded stalled arose`,
);
/** Prepositions and conjunctions that put something in time by what happened then. */
export const temporal = words(
  "after before following during since until upon amid amidst despite prior between by in on at with from of due to through throughout for as and or preceding concerning",
);

export const hypothetical = words("once if unless whether in_case should were lest");
export const habitual = words(
  "often always frequently periodically occasionally regularly usually sometimes annually every generally routinely common typically whenever",
);

const hedges = new Set([...modals, ...habitual, ...doubting, ...alleging, ...allegedAdverbs]);

/** Whether a word may put a doubt, a habit, a charge or a condition over what follows it in its sentence. */
export function isHedge(folded: string): boolean {
  return hedges.has(folded);
}
