/**
 * Adjectives of peoples and states, folded, with the usual English name of the country or area. Words of the language:
 * neither places nor organisations; a name may begin with them ("Japanese Navy").
 */
const pairs = `
afghan Afghanistan|albanian Albania|algerian Algeria|american America|argentine Argentina|armenian Armenia|australian Australia|austrian Austria|azerbaijani Azerbaijan|bangladeshi Bangladesh|belarusian Belarus|belgian Belgium|bosnian Bosnia|brazilian Brazil|british Britain|bulgarian Bulgaria|burmese Burma|cambodian Cambodia|canadian Canada|chilean Chile|chinese China|colombian Colombia|congolese Congo|croatian Croatia|cuban Cuba|cypriot Cyprus|czech Czechia|czechoslovak Czechoslovakia|danish Denmark|dutch Netherlands|egyptian Egypt|english England|eritrean Eritrea|estonian Estonia|ethiopian Ethiopia|finnish Finland|french France|georgian Georgia|german Germany|ghanaian Ghana|greek Greece|hungarian Hungary|icelandic Iceland|indian India|indonesian Indonesia|iranian Iran|iraqi Iraq|irish Ireland|israeli Israel|italian Italy|jamaican Jamaica|japanese Japan|jordanian Jordan|kazakh Kazakhstan|kenyan Kenya|korean Korea|kuwaiti Kuwait|kyrgyz Kyrgyzstan|laotian Laos|latvian Latvia|lebanese Lebanon|liberian Liberia|libyan Libya|lithuanian Lithuania|macedonian Macedonia|malaysian Malaysia|manchurian Manchuria|manchukuoan Manchukuo|mexican Mexico|moldovan Moldova|mongolian Mongolia|mongol Mongolia|montenegrin Montenegro|moroccan Morocco|nepalese Nepal|nicaraguan Nicaragua|nigerian Nigeria|norwegian Norway|pakistani Pakistan|palestinian Palestine|panamanian Panama|persian Persia|peruvian Peru|philippine Philippines|filipino Philippines|polish Poland|portuguese Portugal|prussian Prussia|romanian Romania|rumanian Rumania|russian Russia|rwandan Rwanda|saudi Saudi Arabia|scottish Scotland|serbian Serbia|siberian Siberia|singaporean Singapore|slovak Slovakia|slovene Slovenia|somali Somalia|soviet Soviet Union|spanish Spain|sudanese Sudan|swedish Sweden|swiss Switzerland|syrian Syria|taiwanese Taiwan|tajik Tajikistan|thai Thailand|tibetan Tibet|tunisian Tunisia|turkish Turkey|turkmen Turkmenistan|ugandan Uganda|ukrainian Ukraine|uzbek Uzbekistan|venezuelan Venezuela|vietnamese Vietnam|welsh Wales|yemeni Yemen|yugoslav Yugoslavia|zairian Zaire|zimbabwean Zimbabwe
`;

const others = `
asian european african arab arabic jewish muslim islamic christian catholic orthodox buddhist hindu sikh kurdish kurd cossack tatar chechen basque boer zulu mughal ottoman byzantine roman
spartan athenian macedonian theban ionian carthaginian prussian bavarian tsarist czarist bolshevik menshevik communist nationalist fascist nazi socialist marxist leninist trotskyist stalinist reds
tamil sinhalese lankan hutu tutsi afrikaner kashmiri gurkha angolan mozambican namibian zambian tanzanian senegalese burundian kosovar chadian malian ivorian leftist anarchist republican royalist loyalist confederate unionist federal democratic democrat maoist
ainu manchu qing han slavic baltic balkan nordic scandinavian anglo sino russo franco greco italo austro indo afro turco hispano latin texan californian parisian muscovite sunni shia shiite shi'ite baathist ba'athist igbo ibo hausa yoruba biafran
western eastern allied axis oriental occidental entente anglo-french sudeten rhodesian tuareg berber pashtun hmong khmer viet cham uighur uyghur manchurian chetnik
briton britons frenchman frenchmen englishman englishmen dutchmen irishmen scots swede swedes dane danes finn finns turk turks pole poles greek greeks serb serbs croat croats spaniard spaniards jew jews arab arabs
`;

const countryOf = new Map(
  pairs
    .trim()
    .split("|")
    .map((pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)]),
);
const otherWords = new Set(others.trim().split(/\s+/));

/** Names of countries, folded, that follow from their adjectives. */
export const countryNames: ReadonlySet<string> = new Set([...countryOf.values()].map((name) => name.toLowerCase()));

const demonyms = new Set([...countryOf.keys(), ...otherWords].flatMap((word) => [word, `${word}s`]));

/** Whether a folded word is an adjective or the members of a people, a state or a faith: "soviet", "koreans", "bolsheviks". */
export function isDemonym(folded: string): boolean {
  return demonyms.has(folded);
}
