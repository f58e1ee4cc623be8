/** Verbs of what is done by words: orders, declarations, talks, treaties, surrenders, protests. A row a reading: see `verbs.ts`. */
export const wordVerbs = `
disarm · surrender 2 attacker>defender forces
surrender · surrender 3 other>other any
capitulate · surrender 3 other>other none
lay (arms,weapons) · surrender 3 other>other any
dispatch (envoy,envoys,delegation,emissary,emissaries,aid,aide,messenger,messengers,negotiator,negotiators) · negotiation 2 negotiator>negotiator any
send (envoy,envoys,delegation,emissary,emissaries,aide,messenger,messengers,negotiator,negotiators) · negotiation 2 negotiator>negotiator any
lead (delegation) · negotiation 2 negotiator>negotiator any
resume (talks,negotiations,relations) · negotiation 2 negotiator>negotiator any
reach (understanding,consensus,deal) · negotiation 2 negotiator>negotiator any
share (view,views,recognition) · negotiation 2 negotiator>negotiator any
agree (instructions,projects,consultations,discussions,cooperation) · negotiation 2 negotiator>negotiator any
call (on,upon) · negotiation 1 negotiator>negotiator any
discuss · negotiation 1 negotiator>negotiator any
negotiate · negotiation 3 negotiator>negotiator any
parley · negotiation 2 negotiator>negotiator any
mediate · negotiation 2 negotiator>negotiator any
urge · negotiation 2 negotiator>negotiator any
ask (peace,armistice,ceasefire,truce,investigation,terms,talks) · negotiation 3 negotiator>negotiator any
request (peace,armistice,ceasefire,truce,investigation,terms,talks) · negotiation 3 negotiator>negotiator any
sue (peace) · negotiation 3 negotiator>negotiator any
propose · negotiation 2 negotiator>negotiator any
appeal · negotiation 2 negotiator>negotiator any
agree (cease,ceasefire,armistice,truce) · ceasefire 3 signatory>signatory any
cease (fire,hostilities) · ceasefire 2 other>other any
communicate (order,orders) · order 3 commander>unit any
convey (order,orders) · order 3 commander>unit any
relay (order,orders) · order 3 commander>unit any
deliver (order,orders) · order 3 commander>unit any
request (not) · order 2 commander>unit any
order · order 3 commander>unit any
instruct · order 3 commander>unit any
direct (to) · order 2 commander>unit any
forbid · order 3 commander>unit any
prohibit · order 3 commander>unit any
ban · order 3 commander>unit any
permit · order 2 commander>unit any
authorise · order 3 commander>unit any
authorize · order 3 commander>unit any
allow (negotiations,surrender) · order 3 commander>unit any
transmit (approval,order,orders,directive) · order 3 commander>unit any
reverse (order,orders,decision) · order 3 commander>unit any
lift (order,restraint,ban,restriction) · order 3 commander>unit any
rescind · order 3 commander>unit any
decree · order 3 commander>unit any
decide · order 2 commander>unit any
send (order,orders,directive,telegram) · order 3 commander>unit any
denounce · declaration 3 other>other matter
repudiate · declaration 3 other>other matter
renounce · declaration 3 other>other matter
abrogate · declaration 3 other>other matter
declare (war,independence,neutrality,emergency,ban) · declaration 3 attacker>defender any
condemn · declaration 2 other>other any
reaffirm · declaration 2 other>other any
reconfirm · declaration 2 other>other any
confirm (declaration,treaty,agreement,pact) · declaration 2 other>other any
recognise (independence,sovereignty) · declaration 2 other>other any
recognize (independence,sovereignty) · declaration 2 other>other any
withdraw (talks,negotiations,treaty) · declaration 2 other>other any
break (pact,treaty,relations,ties) · declaration 2 other>other any
sever (relations,ties) · declaration 3 other>other any
restore (relations,ties) · treaty 2 signatory>signatory any
normalise (relations,ties) · treaty 2 signatory>signatory any
normalize (relations,ties) · treaty 2 signatory>signatory any
release (report,statement,communique,bluebook) · declaration 2 other>other any
issue (report,statement,communique,declaration,proclamation) · declaration 2 other>other any
publish (report,statement,communique) · declaration 2 other>other any
threaten (withdraw,war,sanctions,attack,invade,retaliate) · declaration 2 other>other any
proclaim · declaration 3 other>other any
announce · declaration 3 other>other any
sign (declaration,statement,communique) · declaration 3 signatory>signatory any
sign · treaty 3 signatory>signatory any
conclude (talks,negotiations) · negotiation 3 negotiator>negotiator any
agree (accelerate,negotiations,continue,talks) · negotiation 2 negotiator>negotiator any
accelerate (negotiations,talks) · negotiation 2 negotiator>negotiator any
meet (president,minister,premier,chancellor,secretary,leader,leaders,counterpart,with) · conference 1 negotiator>negotiator any
attend (summit,conference,congress,talks) · conference 2 negotiator>negotiator any
hold (talks,negotiations,discussions,consultations) · negotiation 2 negotiator>negotiator any
halt (talks,negotiations) · declaration 2 other>other any
suspend (talks,negotiations) · declaration 2 other>other any
accept (declaration,ultimatum,terms,surrender) · surrender 3 other>other any
accept (offer,ceasefire,truce) · ceasefire 2 other>other any
reject · negotiation 1 negotiator>negotiator any
ratify · treaty 3 signatory>signatory any
conclude (treaty,pact,agreement,armistice,peace,convention,alliance) · treaty 3 signatory>signatory any
bring (halt) · ceasefire 2 other>other any
protest · protest 3 other>other any
mutiny · protest 3 perpetrator>victim any
riot · protest 3 perpetrator>victim any
sign (armistice,ceasefire,truce,cease-fire) · ceasefire 3 signatory>signatory any
sign (surrender,capitulation) · surrender 3 signatory>signatory any
declare (ceasefire,truce,armistice) · ceasefire 3 signatory>signatory any
conclude (ceasefire,truce) · ceasefire 3 signatory>signatory any
announce (ceasefire,truce,armistice) · ceasefire 2 signatory>signatory any
announce (surrender,capitulation) · surrender 3 other>other any
broadcast (surrender) · surrender 3 other>other any
offer (surrender) · negotiation 2 negotiator>negotiator any
declare (that) · declaration 2 other>other any
criticise · protest 1 other>other any
criticize · protest 1 other>other any
warn · declaration 1 other>other any
notify · declaration 1 other>other any
annul · declaration 3 other>other matter
revoke · declaration 2 other>other matter
terminate (treaty,pact,agreement,alliance,convention) · declaration 3 other>other any
scrap (treaty,pact,agreement,alliance) · declaration 2 other>other any
recall (ambassador,envoy,minister) · declaration 2 other>other any
expel (ambassador,diplomats,diplomat,envoy) · declaration 3 other>other any
recognise (government,state,republic,regime) · declaration 2 other>other any
recognize (government,state,republic,regime) · declaration 2 other>other any
issue (ultimatum,warning,manifesto,appeal,guidelines,guideline,protest) · declaration 2 other>other any
publish (guidelines,guideline,manifesto,appeal,document,documents) · declaration 2 other>other any
deliver (ultimatum,note,speech,address) · declaration 2 other>other any
secede · declaration 3 other>other any
demand (surrender,withdrawal,withdraw,return,apology,compensation,evacuate,leave,halt,ceasefire) · negotiation 1 negotiator>negotiator any
offer (peace,truce,ceasefire,armistice,terms,mediate,mediation,exchange,alliance) · negotiation 2 negotiator>negotiator any
broker · negotiation 2 negotiator>negotiator any
confer · negotiation 2 negotiator>negotiator none
improve (relations,ties) · negotiation 2 negotiator>negotiator any
grant (permission,approval,request) · order 2 commander>unit any
approve (plan,plans,operation,offensive,request,withdrawal,attack) · order 2 commander>unit any
countermand · order 3 commander>unit any
outlaw · order 2 commander>unit any
convene · conference 2 negotiator>negotiator any
host (summit,talks,conference,meeting) · conference 2 negotiator>negotiator any
accede · treaty 2 signatory>signatory any
hoist (white) · surrender 2 other>other any
raise (white) · surrender 2 other>other any
give (up) · surrender 1 other>other none
revolt · protest 3 perpetrator>victim any
rebel · protest 3 perpetrator>victim any
rise (up) · protest 2 perpetrator>victim any
demonstrate (against) · protest 2 perpetrator>victim any
rally (against,outside) · protest 2 perpetrator>victim any
boycott · protest 2 perpetrator>victim any
summon (ambassador) · protest 2 other>other any
accept (demand,demands) · negotiation 2 negotiator>negotiator any
accept (armistice) · ceasefire 2 other>other any
refuse (offer,offers,demand,demands,request,proposal,proposals,terms) · negotiation 2 negotiator>negotiator any
reject (offer,offers,demand,demands,request,proposal,proposals,terms,ultimatum) · negotiation 2 negotiator>negotiator any
decline (offer,offers,request,proposal,invitation) · negotiation 2 negotiator>negotiator any
send (request,requests,demand,demands,proposal,proposals,appeal,offer,note) · negotiation 2 negotiator>negotiator any
establish (relations,ties) · negotiation 2 negotiator>negotiator any
form (relations,ties) · negotiation 2 negotiator>negotiator any
sever (diplomatic) · declaration 3 other>other any
vote (to) · declaration 2 other>other any
sign (cease) · ceasefire 3 signatory>signatory any
pass (resolution,resolutions) · declaration 2 other>other any
adopt (resolution,resolutions,constitution) · declaration 2 other>other any
declare (republic,state,secession) · declaration 3 other>other any
approve (pact,treaty,agreement,convention) · treaty 2 signatory>signatory any
issue (charter) · declaration 2 other>other any
pass (act,amendment,law) · declaration 2 other>other any
`;
