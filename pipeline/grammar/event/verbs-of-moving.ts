/** Verbs of moving people and things: withdrawals, evacuations, deportations, captivity, transfers. A row a reading: see `verbs.ts`. */
export const movingVerbs = `
expel (civilians,residents,population,inhabitants,people,families) · deportation 3 perpetrator>victim any
annex · transfer 3 other>other place
retreat · retreat 2 other>other any
move (inland,eastward,eastwards,westward,westwards,southward,southwards,northward,northwards) · retreat 1 other>other any
withdraw · retreat 2 other>other any
fall (back) · retreat 2 other>other none
escape · evacuation 2 victim>other any
flee · evacuation 2 victim>other none
depart · evacuation 1 victim>other none
pull (back,out) · retreat 2 other>other none
abandon · retreat 3 other>other place
escort (evacuees,civilians,refugees,residents) · evacuation 2 other>victim any
evacuate · evacuation 3 other>victim any
carry (wounded,injured,casualties) · evacuation 2 other>victim any
accompany (evacuees,civilians,refugees,women,children) · evacuation 1 other>victim any
ferry (civilians,refugees,evacuees,wounded,people) · evacuation 2 other>victim any
ship (home) · repatriation 2 other>victim any
exile · deportation 3 perpetrator>victim any
banish · deportation 3 perpetrator>victim any
expel · deportation 1 perpetrator>victim civilians
drive (homes) · deportation 2 perpetrator>victim any
uproot · deportation 2 perpetrator>victim any
deport · deportation 3 perpetrator>victim any
displace · deportation 2 perpetrator>victim any
resettle · deportation 2 perpetrator>victim any
relocate · deportation 2 perpetrator>victim any
return (japan,homeland,mainland) · repatriation 1 victim>other civilians
repatriate · repatriation 3 other>victim any
send (to) · internment 2 perpetrator>victim captives
send (camps,camp) · internment 2 perpetrator>victim any
take (prisoner,prisoners,hostage,captive) · internment 2 perpetrator>victim any
cross (over) · evacuation 1 victim>other any
intern · internment 3 perpetrator>victim any
imprison · internment 3 perpetrator>victim any
confine · internment 2 perpetrator>victim any
round (up) · internment 2 perpetrator>victim any
jail · internment 3 perpetrator>victim any
detain · internment 3 perpetrator>victim any
arrest · internment 2 perpetrator>victim any
capture (soldiers,prisoners,men,women,chief,officers) · internment 2 perpetrator>victim any
capture · internment 2 perpetrator>victim passive
subject (labor,labour) · internment 2 perpetrator>victim any
force (labor,labour) · internment 2 perpetrator>victim any
cede · transfer 3 other>other any
gain (islands,kurils,sakhalin,territory,control) · transfer 2 other>other any
return (islands,territory,territories,islets) · transfer 2 other>other any
supply · transfer 2 other>other any
transfer · transfer 2 other>other matter
lease · transfer 2 other>other any
award · transfer 2 other>other place
hand (over,back) · transfer 2 other>other any
march · retreat 1 other>other any
disengage · retreat 2 other>other none
vacate · retreat 2 other>other place
pull (troops,forces,army,units,men) · retreat 2 other>other any
move (refugees,civilians,evacuees,residents,population) · evacuation 2 other>victim any
transport (refugees,civilians,evacuees,residents,wounded) · evacuation 2 other>victim any
airlift · evacuation 2 other>victim any
embark (refugees,civilians,evacuees,survivors) · evacuation 2 other>victim any
bring (home) · repatriation 2 other>victim any
send (home) · repatriation 2 other>victim any
return (home) · repatriation 1 victim>other civilians
force (homes,homeland) · deportation 2 perpetrator>victim any
remove (population,inhabitants,residents,families,settlers) · deportation 2 perpetrator>victim any
evict · deportation 2 perpetrator>victim civilians
extradite · deportation 2 perpetrator>victim any
send (prison,gulag,gulags,exile) · internment 2 perpetrator>victim any
hold (captive,prisoner,hostage,captives,hostages) · internment 2 perpetrator>victim any
kidnap · internment 2 perpetrator>victim any
abduct · internment 2 perpetrator>victim any
apprehend · internment 2 perpetrator>victim any
incarcerate · internment 3 perpetrator>victim any
sentence (years,imprisonment,prison,labour,labor,life) · internment 2 perpetrator>victim any
give (aid,assistance,weapons,arms,ammunition) · transfer 1 other>other any
provide (aid,assistance,weapons,arms,ammunition,tanks,aircraft,missiles,support,supplies) · transfer 1 other>other any
deliver (weapons,arms,ammunition,tanks,aircraft,missiles,supplies,equipment,guns) · transfer 2 other>other any
send (weapons,arms,ammunition,aid,supplies,equipment) · transfer 2 other>other any
sell · transfer 2 other>other matter
acquire · transfer 2 other>other place
incorporate (into) · transfer 2 other>other place
purchase (island,islands,territory,colony) · transfer 2 other>other any
partition · transfer 2 other>other place
lose (to) · transfer 2 other>other ground
concede (territory,territories,land,province,provinces,island,islands) · transfer 1 other>other any
obtain (territory,territories,province,provinces,island,islands,lease,peninsula) · transfer 2 other>other any
procure (territory,territories) · transfer 2 other>other any
acquire (territory,territories,province,provinces,island,islands,lease,peninsula) · transfer 2 other>other any
grant (territory,territories,province,provinces,island,islands,lease,peninsula,half,colony,mandate) · transfer 2 other>other any
grant · transfer 2 other>other ground
award (territory,territories,province,provinces,island,islands,lease,peninsula,half,colony,mandate) · transfer 2 other>other any
give (territory,territories,province,provinces,island,islands,peninsula,half,colony) · transfer 2 other>other any
turn (over) · transfer 2 other>other matter
come (administration,rule,sovereignty,jurisdiction) · transfer 2 other>other fallen
pass (administration,rule,sovereignty,jurisdiction,hands) · transfer 2 other>other fallen
revert (to) · transfer 2 other>other place
move (government,capital,headquarters) · retreat 2 other>other any
take (to) · deportation 2 perpetrator>victim deported
hand (control) · transfer 2 other>other any
`;
