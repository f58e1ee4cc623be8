/** Verbs of deeds that are events of no narrower type. A row a reading: see `verbs.ts`. */
export const otherVerbs = `
infiltrate · other 0 attacker>defender any
overthrow · other 2 perpetrator>victim any
rescue · other 1 other>victim any
demobilise · other 2 other>other any
demobilize · other 2 other>other any
disband · other 2 other>other any
dissolve (unit,units,corps,militia,army,force,forces) · other 2 other>other any
appoint · other 2 commander>unit any
assign (commander,command) · other 2 commander>unit any
establish (command,post,headquarters,federation,association,government,state,administration,base,republic,line) · other 2 other>other any
construct (pier,bridge,airfield,base,runway,road,railway,fortifications,bunkers) · other 2 other>other any
build (pier,bridge,airfield,base,runway,fortifications,bunkers) · other 2 other>other any
man (fortifications,positions,defences,defenses,guns,trenches) · other 2 unit>other any
settle (there,island,islands) · other 1 other>other any
colonise · other 2 other>other place
colonize · other 2 other>other place
explore · other 1 other>other place
survey · other 1 other>other place
isolate · other 1 attacker>defender forces
board (ship,ships,transport,transports,boats) · other 2 unit>other any
run (aground) · other 1 unit>other any
dispatch (company,companies,battalion,battalions,regiment,regiments,reinforcements,troops,division,divisions,squadron,squadrons,squad,force,forces,detachment,marines,soldiers,advisers,advisors,warships,paratroopers,personnel) · other 2 commander>unit any
send (company,companies,battalion,battalions,regiment,regiments,reinforcements,squadron,squad,division,divisions,troops,fleet,marines,soldiers,advisers,advisors,warships,paratroopers,personnel) · other 2 commander>unit any
reinforce · other 1 unit>other any
train (personnel,crews,pilots,soldiers,troops) · other 1 other>other any
freeze (assets) · other 2 perpetrator>victim any
deploy (missiles,missile,system,systems,fighters,division,divisions,tanks,battalion,regiment,company,companies,warships,troops) · other 2 other>other any
impose (sanctions,blockade,embargo,restrictions) · other 3 perpetrator>victim any
release (prisoners,prisoner,hostages,captives,internees) · other 2 perpetrator>victim any
form (line,positions) · other 1 defender>other any
return (bodies,remains,dead,prisoners) · other 3 other>other any
topple (government,regime,president,king,monarchy,shah) · other 2 perpetrator>victim any
oust · other 2 perpetrator>victim any
depose · other 2 perpetrator>victim any
seize (power) · other 2 perpetrator>victim any
take (power) · other 2 perpetrator>victim any
abdicate · other 3 other>other any
resign · other 2 other>other any
dismiss (commander,general,government,minister,admiral,cabinet) · other 2 commander>unit any
create (state,republic,government,command,administration,council) · other 1 other>other any
save (survivors,civilians,crew,refugees,women,children,lives) · other 1 other>victim any
exchange (prisoners,captives) · other 2 other>other any
visit · other 2 negotiator>negotiator place
enact · other 2 other>other any
expel (league,union,party,organisation,organization,council) · other 2 other>other any
relieve (as,command,commander,duty,duties) · other 2 commander>unit any
replace (as,commander,governor,premier,minister) · other 2 commander>unit any
shipwreck · other 2 other>other any
arrive (in,at,on) · other 1 other>other comers
place (arrest) · other 2 perpetrator>victim any
found (settlement,colony,town,city,fort,state,republic,party,movement,company) · other 2 other>other any
swear (president,king,premier,chancellor) · other 2 other>other any
elect (president,premier,chancellor,chairman,leader,assembly,parliament,government,pope,king) · other 2 other>other any
replace (regime,government,monarchy) · other 2 other>other any
replace · other 2 other>other person
succeed · other 2 other>other person
take (office) · other 2 other>other any
make (commander,governor,president,premier,chancellor) · other 2 commander>unit any
`;
