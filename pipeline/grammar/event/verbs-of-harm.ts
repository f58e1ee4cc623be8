/** Verbs of killing, suicide, rape and destruction. A row a reading: see `verbs.ts`. */
export const harmVerbs = `
assassinate · execution 3 perpetrator>victim any
massacre · massacre 3 perpetrator>victim any
slaughter · massacre 3 perpetrator>victim any
murder · massacre 3 perpetrator>victim any
behead · execution 3 perpetrator>victim any
execute (by,and,shortly,several,civilians,koreans,prisoners,men,them,people,villagers) · execution 3 perpetrator>victim any
shoot (dead,killed) · execution 3 perpetrator>victim any
shoot (by) · execution 2 perpetrator>victim any
shoot · execution 2 perpetrator>victim passive
line (shot) · execution 2 perpetrator>victim any
hang · execution 2 perpetrator>victim any
commit (suicide,suicides) · mass_suicide 3 victim>other any
take (lives) · mass_suicide 2 victim>other any
force (brothel,brothels,prostitution) · sexual_violence 3 perpetrator>victim any
rape · sexual_violence 3 perpetrator>victim any
destroy (bridge,bridges,town,city,village,homes,houses,buildings,railway,road,roads,harbour,harbor,factory,airfield) · destruction 2 attacker>victim any
burn (ground,down) · destruction 3 attacker>victim any
raze · destruction 3 attacker>victim any
leave (ruins) · destruction 2 attacker>victim any
reduce (ashes,rubble,ruins) · destruction 3 attacker>victim any
devastate · destruction 3 attacker>victim place
set (fire,ablaze) · destruction 2 attacker>victim any
blow (up) · destruction 2 attacker>victim place
demolish (bridge,bridges,building,town,railway,buildings) · destruction 3 attacker>victim any
loot · destruction 1 perpetrator>victim any
kill (civilians,villagers,inhabitants,residents,protesters,demonstrators,prisoners,captives,refugees) · massacre 2 perpetrator>victim any
shoot (civilians,villagers,inhabitants,residents,protesters,demonstrators,prisoners,captives,refugees) · massacre 2 perpetrator>victim any
gun (down) · massacre 2 perpetrator>victim any
mow (down) · massacre 2 perpetrator>victim any
bayonet · massacre 2 perpetrator>victim any
burn (alive) · massacre 3 perpetrator>victim any
exterminate · massacre 2 perpetrator>victim any
lynch · massacre 2 perpetrator>victim any
put (death) · execution 3 perpetrator>victim any
sentence (death) · execution 2 perpetrator>victim any
guillotine · execution 3 perpetrator>victim any
sack · destruction 2 attacker>victim place
plunder · destruction 1 attacker>victim any
pillage · destruction 1 attacker>victim any
torch · destruction 2 attacker>victim any
flatten · destruction 2 attacker>victim place
level · destruction 2 attacker>victim place
dynamite · destruction 2 attacker>victim any
sabotage · destruction 2 attacker>victim any
derail · destruction 2 attacker>victim any
gut · destruction 1 attacker>victim any
start (fire,fires,blaze) · destruction 2 attacker>victim any
light (fire,fires) · destruction 2 attacker>victim any
detonate · destruction 2 attacker>victim any
kill (hundreds,thousands,dozens,scores,natives,people,women,children) · massacre 2 perpetrator>victim any
kill (themselves) · mass_suicide 3 victim>other any
kill · execution 2 perpetrator>victim person
set (bomb,bombs) · destruction 1 attacker>victim any
`;
