/** Words with a capital that name nothing wherever they stand: pronouns, articles, prepositions, conjunctions, question words. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "the a an this that these those it its he his him she her they their them we our us i my you your who whom whose which what when where why how " +
    "in on at by for from to of with without within into onto upon under over after before during since until till between among amongst against about around along across " +
    "and but or nor so yet as if because although though while whereas whether unless despite however therefore thus hence moreover furthermore additionally also then there here " +
    "not no yes is are was were be been being have has had do does did will would could can may might must shall should all both each every either neither some any many most " +
    "several few more less only even just still already again later meanwhile afterward afterwards finally eventually initially ultimately nonetheless nevertheless notably similarly " +
    "conversely instead otherwise once twice such other another same following according due upon per via like unlike than too very now today"
  ).split(" "),
);

/** Ranks and titles that stand in front of names. */
export const titleWords: ReadonlySet<string> = new Set(
  (
    "general lieutenant colonel major captain sergeant corporal private marshal admiral commander commodore ensign brigadier rear vice chief staff officer officers emperor premier president " +
    "prime minister mayor governor king queen tsar kaiser prince princess baron count lord sir mr mrs ms dr prof professor secretary chairman director attache attaché military ambassador consul " +
    "gen lt col maj capt sgt adm regimental division regiment battalion army navy naval"
  ).split(" "),
);

/** Words of the calendar. */
export const dateWords: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter"
  ).split(" "),
);
