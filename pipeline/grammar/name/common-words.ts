const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that a sentence or heading may begin with and that are never a name of their own. */
export const functionWords = list(`
a about above according across additionally afterward afterwards after again against ago all almost along already also although always
amid amidst among an and another any apart approximately are area aren't around as aside at away back based be because been before began
behind being below beneath beside besides between beyond both briefly but by can concerning consequently conversely could currently daily
despite did do does due during each earlier early eastern either elsewhere especially even eventually ever every everyone everything
exactly except few fewer finally first five following for former formerly forty four fourth from full further furthermore generally given
had half hardly has have having he hence her here herself him himself his how however hundreds if immediately in including indeed initially
inside instead into is it its itself just knowing last late later latter least less like likewise little local locally long many
meanwhile men more moreover most mostly much my named namely near nearby nearly neither never nevertheless new next nine no nobody none nonetheless nor
not notably nothing notwithstanding now nowhere occasionally of off often on once one only onto opposite or originally other others
otherwise our out outside over overall own partly per perhaps presumably previously prior probably rather recently regarding respectively
reportedly same scores second secondly see seeing seven several shall she should shortly similarly simultaneously since six
so some someone something sometimes soon still strategically subsequently such suddenly ten than that the their them themselves then
there thereafter therefore thereby these they third this those though thousands three through throughout thus till to today together
tomorrow too toward towards twelve twenty twice two ultimately under unlike unless until unto up upon us usually various very via was we well were what
whatever when whenever where whereas whether which while who whoever whole whom whose why will with within without would yes yesterday yet you your
i im ive id hes shes its were theyre youre thats whats dont doesnt didnt cant wont isnt wasnt couldnt wouldnt lets
east north south west eastern northern southern western central upper lower great greater inner outer
`);

/** Nouns and adjectives that headings, labels and sentences begin with; a name of several words may hold them ("War History Room"). */
export const headingWords = list(`
result decisive commanders leaders total date place result territory conflict partof commander combatant strength casualties units caption notes part location infobox map image file type status
armoured armored allied emergency additional chief deputy senior junior military naval civilian civilians troops forces soldiers officers infantry artillery cavalry tanks
prisoners survivors residents refugees women children people members men witnesses historians researchers scholars documents records reports sources estimates casualties losses deaths
general private public national international special joint combined main major minor war peace battle operation attack invasion landing offensive campaign
background aftermath prelude overview history introduction summary conclusion legacy analysis order see references bibliography evacuation situation events incidents incident
`);

/** Capitalised words of English that name none of our kinds: faiths, holy books and epics, prefixes before a hyphen. */
export const otherCapitals = list(`
islam christianity god allah christ buddha bible koran quran torah gospel testament iliad odyssey aeneid mahabharata ramayana
enlarge internet web facebook twitter wikipedia renaissance enlightenment reformation antiquity reconstruction
jr sr sri mid anti non pre pro ex neo pan semi ultra pseudo quasi
`);

/** Days, months, seasons and feasts: capitalised, and names of nothing here. */
export const calendarWords = list(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
spring summer autumn winter christmas easter ramadan tet thanksgiving vesak hanukkah passover pentecost
bc ad bce ce am pm gmt utc est jst
`);

/** Prepositions after which a bare name is most likely a place. */
export const placePrepositions = list(
  "in at near into toward towards via outside inside around off within throughout beyond",
);

/** Prepositions that go with places as well as with other things. */
export const weakPlacePrepositions = list("from to between through across on along");

/** Nouns after which "of" brings the name of a place: "the town of Tōro", "the coast of Hokkaido". */
export const placeOfNouns = list(`
town city village port harbor harbour capital coast island islands province district region territory area outskirts suburb suburbs
vicinity north south east west northeast northwest southeast southwest northwards southwards part parts half tip shore shores banks
bombing bombardment siege occupation capture fall invasion conquest annexation liberation evacuation defence defense surrender
status sovereignty ownership possession cession administration partition pacification encirclement relief shelling sack retaking
loss recapture blockade mayor people population inhabitants residents government state republic kingdom river settlement hamlet
airport airfield streets centre center
`);

/** Verbs whose object is most likely a place when it is a bare name. */
export const placeVerbs = list(`
reach reached reaching reaches capture captured capturing captures occupy occupied occupying occupies invade invaded invading invades
enter entered entering enters leave left leaving defend defended defending evacuate evacuated evacuating annex annexed annexing
visit visited visiting took taking relieve relieved relieving retake retook retaken recapture recaptured seize seized seizing besiege besieged bomb bombed bombing
attack attacked attacking shell shelled liberate liberated cross crossed approach approached conquer conquered overrun overran
`);

/** Verbs whose subject is a person when it is a bare name and no place is known by it. */
export const personVerbs = list(`
said says argued argues wrote writes recalled recalls recalling stated states claimed claims believed believes explained explains suggested suggests
told tells noted notes added adds thought thinks insisted insists regretted remembered remembers remarked replied replies
concluded concludes described describes testified testifies commented comments admitted admits resigned died married
surmised judged instructed reported pointed proposed warned writes ordered commanded led
suspected suspects wondered hoped hopes wished wanted feared knew felt realized realised vowed swore persuaded convinced urged urges complained
lamented confessed recounted narrated estimates calculated reckoned abdicated drowned graduated studied retired emphasized emphasised stressed
`);

/** Nouns that a possessive name before them shows to be a person: "Sugimoto's detachment". */
export const possessedByPeople = list(`
men troops unit detachment memoir memoirs diary account recollections family wife son daughter death order orders command staff book
novel letter speech proposal decision argument opinion predecessor successor forces army regiment division last tank tanks career testimony
house brother father mother body resignation
`);
