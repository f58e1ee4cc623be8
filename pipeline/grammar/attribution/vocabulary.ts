/** Verbs by which somebody says something; the active form has its sayer on the left. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  (
    "say says said state states stated claim claims claimed report reports reported record records recorded indicate indicates indicated " +
    "suggest suggests suggested estimate estimates estimated mention mentions mentioned note notes noted argue argues argued assert asserts asserted " +
    "maintain maintains maintained announce announces announced declare declares declared confirm confirms confirmed reveal reveals revealed " +
    "show shows showed write writes wrote recall recalls recalled explain explains explained believe believes believed speculate speculates speculated " +
    "document documents documented cite cites cited describe describes described pledge pledges pledged promise promises promised blame blames blamed " +
    "accuse accuses accused testify testifies testified acknowledge acknowledges acknowledged put puts list lists listed count counts counted give gives gave " +
    "range ranges ranged vary varies varied suspect suspects suspected assess assesses assessed calculate calculates calculated concede concedes conceded allege alleges alleged contend contends contended conclude concludes concluded attest attests attested point points pointed"
  ).split(" "),
);

/** Of them, those that say something only with "that" or a figure straight after, or that are mostly something else. */
export const weakSayingVerbs: ReadonlySet<string> = new Set(
  "range ranges ranged vary varies varied put puts list lists listed count counts counted give gives gave show shows showed point points pointed describe describes described maintain maintains maintained record records recorded report reports reported document documents documented declare declares declared".split(
    " ",
  ),
);

/** Nouns that a sayer without a name has: "Soviet records", "later investigations", "some estimates". */
export const sourceNouns: ReadonlySet<string> = new Set(
  (
    "record records figure figures estimate estimates source sources document documents report reports archive archives data statistics account accounts " +
    "testimony testimonies investigation investigations historian historians researcher researchers scholar scholars witness witnesses survivor survivors " +
    "official officials ministry bureau government intelligence memoir memoirs diary diaries newspaper newspapers authority authorities analyst analysts " +
    "interpretations interpretation critics critic press media study studies survey surveys census spokesman spokesperson chief commander sides side some many"
  ).split(" "),
);

/** Forms of "be" in front of a passive saying verb. */
export const beForms: ReadonlySet<string> = new Set("is are was were be been being".split(" "));

/** Passive and impersonal verbs of saying: "it is believed that", "are reported as", "is said to". */
export const impersonalVerbs: ReadonlySet<string> = new Set(
  "said believed reported estimated suggested thought presumed speculated alleged claimed cited supposed assumed rumoured rumored".split(
    " ",
  ),
);

/** Words that turn to another sayer or to the other side of a contrast: a saying reaches no further. */
export const contrasts: ReadonlySet<string> = new Set("but while whereas though although however yet".split(" "));
