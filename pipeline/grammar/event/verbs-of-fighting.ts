/** Verbs of war: fighting, landing, bombing, sinking, taking places, calling up men. A row a reading: see `verbs.ts`. */
export const fightingVerbs = `
invade · campaign 3 attacker>defender any
overrun · battle 2 attacker>defender any
conquer · occupation 3 attacker>defender place
attack · battle 2 attacker>defender any
assault · battle 2 attacker>defender any
storm · battle 2 attacker>defender place
counterattack · battle 2 attacker>defender any
swoop (attack,down) · air_raid 2 attacker>defender any
snatch · occupation 1 attacker>defender place
pound · bombardment 2 attacker>defender any
blast (guns,cannon) · battle 2 attacker>defender any
blast · bombardment 2 attacker>defender any
rumble (battle,action) · battle 2 attacker>defender any
roll (battle,action) · battle 2 attacker>defender any
pin · battle 2 attacker>defender forces
resist · battle 0 defender>attacker any
retaliate · battle 1 attacker>defender any
advance · battle 1 attacker>defender any
raid · skirmish 2 attacker>defender any
ambush · skirmish 3 attacker>defender any
assail · battle 2 attacker>defender any
charge (between,toward,towards,through,into,forward,across) · skirmish 2 attacker>defender any
thunder (towards,toward) · battle 2 attacker>defender any
charge (positions,lines) · skirmish 1 attacker>defender any
besiege · battle 3 attacker>defender any
encircle · battle 2 attacker>defender any
outflank · battle 1 attacker>defender any
rout · battle 2 attacker>defender any
crush · battle 1 attacker>defender forces
defeat · battle 1 attacker>defender any
demolish · battle 2 attacker>defender forces
eliminate · battle 2 attacker>defender forces
wipe (out) · battle 2 attacker>defender forces
destroy · battle 2 attacker>defender forces
annihilate · battle 1 attacker>defender forces
repulse · battle 2 defender>attacker any
repel · battle 2 defender>attacker any
expel · battle 1 attacker>defender forces
drive (out,off,back,south,north,east,west,away) · skirmish 1 attacker>defender any
push (back,troops,forces) · battle 1 attacker>defender any
throw (back) · battle 1 defender>attacker any
hold (off) · battle 2 defender>attacker any
halt (advance,attack,battalions,battalion,division,forces) · battle 1 defender>attacker any
break (through) · battle 1 attacker>defender any
clash · skirmish 3 belligerent>belligerent any
skirmish · skirmish 3 belligerent>belligerent any
battle · battle 2 belligerent>belligerent any
fight · battle 1 belligerent>belligerent any
engage · skirmish 1 attacker>defender forces
engage (combat,battle,fight,fighting,hand) · skirmish 1 belligerent>belligerent any
exchange (fire,shots) · skirmish 3 belligerent>belligerent any
open (fire) · skirmish 1 attacker>defender any
fire (on,upon,at) · skirmish 1 attacker>defender any
intercept · skirmish 2 attacker>defender any
dislodge · skirmish 1 attacker>defender any
trespass · skirmish 1 attacker>defender any
defend · battle 0 defender>attacker any
counter (attack,attacks,advance,offensive) · battle 1 defender>attacker any
land · landing 3 attacker>defender any
disembark · landing 2 attacker>defender none
come (ashore) · landing 3 attacker>defender none
hit (beach,beaches,shore) · landing 3 attacker>defender any
parachute · landing 3 attacker>defender none
bomb · air_raid 3 attacker>victim any
strafe · air_raid 3 attacker>victim any
machinegun · air_raid 3 attacker>victim any
firebomb · air_raid 3 attacker>victim any
shell · bombardment 2 attacker>defender any
bombard (bombs,incendiaries) · air_raid 3 attacker>victim any
bombard · bombardment 2 attacker>defender any
cannonade · bombardment 2 attacker>defender any
respond (gunfire,bombardment,shelling) · bombardment 2 attacker>defender any
rain (shells,bombs,fire) · bombardment 2 attacker>defender any
sink · sinking 3 attacker>victim vessel
scuttle · sinking 3 attacker>victim vessel
torpedo · sinking 3 attacker>victim vessel
ram · naval_action 2 attacker>victim vessel
founder · sinking 3 victim>other none
capsize · sinking 3 victim>other none
mine (ship,harbour,harbor,strait,port) · naval_action 2 attacker>defender any
blockade · naval_action 3 attacker>defender any
shoot (down) · air_raid 0 attacker>defender any
overtake · occupation 1 attacker>defender place
occupy · occupation 3 attacker>defender place
reoccupy · occupation 3 attacker>defender place
capture · occupation 3 attacker>defender place
recapture · occupation 3 attacker>defender place
retake · occupation 3 attacker>defender place
seize · occupation 3 attacker>defender place
take (over) · occupation 3 attacker>defender any
take (control) · occupation 3 attacker>defender any
take · occupation 2 attacker>defender place
liberate · occupation 3 attacker>defender place
secure (half,island,islands,city,town,territory,region,harbour,harbor,port,bridgehead,beachhead) · occupation 1 attacker>defender place
mobilise · mobilisation 3 other>other any
mobilize · mobilisation 3 other>other any
summon · mobilisation 3 other>other forces
conscript · mobilisation 3 other>other any
call (up) · mobilisation 3 other>other any
set (sail) · naval_action 2 attacker>other any
sail · naval_action 1 attacker>other any
appear (off) · naval_action 1 attacker>other any
shoot (at) · skirmish 1 attacker>victim any
form (unit,units,team,teams,militia,battalion,corps,companies) · mobilisation 2 other>other any
knock (out) · battle 2 attacker>defender any
regain (control) · occupation 1 attacker>defender place
kill (near,at,in) · skirmish 1 attacker>victim forces
conduct (exercises,exercise,drills,maneuvers,manoeuvres) · exercise 3 other>other any
penetrate (line,lines,front,defence,defences,defense,defenses,positions,territory,border) · battle 2 attacker>defender any
pierce (line,lines,front,defence,defences,defense,defenses,positions) · battle 2 attacker>defender any
breach (line,lines,front,defence,defences,defense,defenses,positions,perimeter,wall,walls,border) · battle 2 attacker>defender any
crush (line,lines,resistance,defence,defences,defense,defenses,attack,offensive) · battle 2 attacker>defender any
smash (line,lines,defence,defences,defense,defenses,through,positions,attack) · battle 2 attacker>defender any
smash · battle 1 attacker>defender forces
shatter · battle 1 attacker>defender forces
maul · battle 1 attacker>defender forces
decimate · battle 1 attacker>defender forces
overwhelm · battle 1 attacker>defender forces
surround · battle 2 attacker>defender forces
envelop · battle 1 attacker>defender forces
trap · battle 1 attacker>defender forces
cut (off) · battle 1 attacker>defender forces
mop (up) · battle 1 attacker>defender any
clear (resistance,defenders,remnants,enemy,troops,forces) · battle 1 attacker>defender any
beat (back,off) · battle 1 defender>attacker any
beat · battle 1 attacker>defender forces
fend (off) · battle 1 defender>attacker any
ward (off) · battle 1 defender>attacker any
stop (advance,attack,offensive,assault,invasion,drive) · battle 1 defender>attacker any
block (advance,attack,offensive,retreat) · battle 1 defender>attacker any
lay (siege) · battle 3 attacker>defender any
strike (at,against,base,bases,target,targets,positions,airfield,airfields,convoy,fleet,back) · battle 2 attacker>defender any
sweep (through,into,across,over) · campaign 1 attacker>defender any
pour (into,across) · campaign 1 attacker>defender any
cross (border,frontier,into) · campaign 1 attacker>defender any
intrude · skirmish 1 attacker>defender any
intervene · campaign 1 attacker>other any
win (battle,victory) · battle 1 attacker>defender any
score (victory) · battle 1 attacker>defender any
fire (round,rounds) · skirmish 1 attacker>defender any
fire (shells,missile,missiles,rocket,rockets,salvo,salvoes,salvos) · bombardment 2 attacker>defender any
launch (missile,missiles,rocket,rockets,drone,drones) · bombardment 2 attacker>defender any
rake (fire,guns) · bombardment 1 attacker>defender any
drop (bomb,bombs) · air_raid 3 attacker>victim any
drop (paratroopers,paratroops,commandos) · landing 3 attacker>defender any
blitz · air_raid 2 attacker>victim any
wreck · sinking 1 attacker>victim vessel
cripple · naval_action 1 attacker>victim vessel
damage · naval_action 1 attacker>victim vessel
intercept (ship,ships,convoy,vessel,vessels) · naval_action 2 attacker>defender any
enter · occupation 2 attacker>defender entered
fall · occupation 3 attacker>defender fallen
reclaim · occupation 2 attacker>defender place
reconquer · occupation 3 attacker>defender place
recover · occupation 1 attacker>defender place
subdue · occupation 1 attacker>defender place
subjugate · occupation 2 attacker>defender place
wrest · occupation 2 attacker>defender any
assume (control) · occupation 2 attacker>defender any
draft · mobilisation 2 other>other forces
recruit · mobilisation 1 other>other forces
raise (army,armies,regiment,regiments,battalion,battalions,division,divisions,militia,volunteers) · mobilisation 2 other>other any
muster · mobilisation 1 other>other forces
mass (troops,forces,army,armies,divisions) · mobilisation 1 other>other any
amass (troops,forces,army,armies,divisions) · mobilisation 1 other>other any
concentrate (troops,forces,army,armies,divisions,guns,men) · mobilisation 1 other>other any
assemble (troops,forces,army,armies,divisions,fleet) · mobilisation 1 other>other any
hold (exercises,drills,maneuvers,manoeuvres,wargames) · exercise 3 other>other any
stage (exercises,drills,maneuvers,manoeuvres,wargames) · exercise 3 other>other any
lose (independence) · occupation 2 other>other any
send (expedition,expeditionary) · campaign 2 attacker>other any
wage (war,campaign,struggle) · campaign 1 belligerent>belligerent any
suppress (revolt,revolts,uprising,uprisings,rebellion,rebellions,insurrection,insurgency,mutiny) · battle 2 attacker>defender any
crush (revolt,revolts,uprising,uprisings,rebellion,rebellions,insurrection,insurgency,mutiny) · battle 2 attacker>defender any
put (down) · battle 2 attacker>defender any
quell (revolt,revolts,uprising,uprisings,rebellion,rebellions,insurrection,insurgency,mutiny,riots) · battle 2 attacker>defender any
destroy (carrier,carriers,cruiser,cruisers,destroyers,battleship,battleships,ships,submarine,submarines,transports,freighters) · sinking 3 attacker>victim any
lose · sinking 2 victim>other vessel
encounter (each) · skirmish 1 belligerent>belligerent any
organise (army,armies,militia,unit,units,regiment,volunteers,brigade) · mobilisation 1 other>other any
organize (army,armies,militia,unit,units,regiment,volunteers,brigade) · mobilisation 1 other>other any
strike (mine,mines) · naval_action 2 victim>other any
hit (mine,mines) · naval_action 2 victim>other any
`;
