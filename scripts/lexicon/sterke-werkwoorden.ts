/**
 * Verbs that do not inflect regularly: infinitive, past singular, past plural, past participle, and where it is not
 * regular the stem and the third person singular. They hold for compounds with a prefix as well (aannemen, vernemen).
 */
export const STERK: readonly string[] = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
delven delfde delfden gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan doe doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga gaat
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb heeft
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden
houwen hieuw hieuwen gehouwen
jagen joeg joegen gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund kan kan
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
leggen legde legden gelegd
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
malen maalde maalden gemalen
melken molk molken gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten moet moet
mogen mocht mochten gemogen mag mag
nemen nam namen genomen
nijgen neeg negen genegen
prijzen prees prezen geprezen
raden raadde raadden geraden
rijden reed reden gereden
rijgen reeg regen geregen
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
scheren schoor schoren geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
spannen spande spanden gespannen
spijten speet speten gespeten
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stinken stonk stonken gestonken
stoten stootte stootten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verslinden verslond verslonden verslonden
verzwinden verzwond verzwonden verzwonden
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
waaien woei woeien gewaaid
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde wilden gewild wil wil
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien zie ziet
zijn was waren geweest is is
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zuigen zoog zogen gezogen
zullen zou zouden - zal zal
zweren zwoer zwoeren gezworen
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
`
  .trim()
  .split('\n');
