/**
 * Nouns whose plural the dictionary does not tell, or whose singular is not the one that spelling suggests:
 * singular and plurals; `-` when it has none.
 */
export const ZELFSTANDIG: readonly string[] = `
aanbod -
advies adviezen
ambtsbericht ambtsberichten
arrest arresten
begroting begrotingen
beklag -
beleid -
belang belangen
beroep beroepen
besluit besluiten
besluitvorming -
bestuur besturen
bestuursorgaan bestuursorganen
bewijs bewijzen
bewind -
bezit bezittingen
bezwaar bezwaren
blad bladeren bladen
boedel boedels
boom bomen
school scholen
gevoel gevoelens
keus keuzes keuzen
keuze keuzes keuzen
reis reizen
wijze wijzen
molecuul moleculen
mate -
ernst -
reden redenen
nut -
elektronica -
tennis -
plicht plichten
peil peilen
mast masten
kant kanten
type typen types
voorkomen voorkomens
bod -
centrum centra centrums
college colleges
collegelid collegeleden
criterium criteria
dag dagen
dak daken
dal dalen
datum data datums
decaan decanen
document documenten
doel doelen
eed eden
ei eieren
eis eisen
examen examens
feit feiten
functionaris functionarissen
gat gaten
gebod geboden
gebouw gebouwen
gebrek gebreken
gebruik gebruiken
gedrag gedragingen
gedeputeerde gedeputeerden
gegeven gegevens
geheel gehelen
gelid gelederen
gemeente gemeenten gemeentes
gezag -
gezin gezinnen
gezinslid gezinsleden
glas glazen
god goden
goed goederen
graf graven
hof hoven
ingezetene ingezetenen
kind kinderen
kleed kleden kleren
kohier kohieren
lam lammeren
leer -
levensonderhoud -
lid leden
lied liederen
lot loten
maatregel maatregelen maatregels
medium media
misdrijf misdrijven
moeilijkheid moeilijkheden
museum musea museums
naam namen
norm normen
oog ogen
oorlog oorlogen
oordeel oordelen
organisatie organisaties
overheid overheden
pad paden
partij partijen
persoon personen
plan plannen
politie -
raad raden
rad raderen
recht rechten
referendum referenda referendums
regel regels regelen
reglement reglementen
risico risico's
rund runderen
schip schepen
schot schoten
slag slagen
slot sloten
smid smeden
spel spelen
spoor sporen
staat staten
stad steden
stelsel stelsels
taak taken
tijdvak tijdvakken
toezicht -
toezichthouder toezichthouders
tuchtcollege tuchtcolleges
vat vaten
verbod verboden
verdrag verdragen
verblijf verblijven
vergif vergiffen
verlof verloven
verzet -
verzoek verzoeken
verzuim verzuimen
vlot vlotten
volk volken volkeren
vonnis vonnissen
voorval voorvallen
waar waren
wapen wapens wapenen
weg wegen
werk werken
wet wetten
zaak zaken
zeef zeven
zegel zegels
zicht -
zorg zorgen
ambtenaar ambtenaren ambtenaars
rechter rechters
been benen beenderen
dier dieren
echtgenoot echtgenoten
erf erven
gerecht gerechten gerechtshoven
handelaar handelaren handelaars
leraar leraren leraars
mens mensen
grootheid grootheden
gelegenheid gelegenheden
aandacht -
aanbouw -
aanvraag aanvragen
afschrift afschriften
afval -
arbeid -
arrondissement arrondissementen
bedrijf bedrijven
beheer -
betoog betogen
bouw -
deel delen
deurwaarder deurwaarders
domein domeinen
drank dranken
fraude fraudes
gevolg gevolgen
grond gronden
huur huren
inhoud inhouden
inkomen inkomens
inzicht inzichten
jaar jaren
jurisprudentie -
kader kaders
kennis kennissen
kwartaal kwartalen
kwijtschelding kwijtscheldingen
leven levens
loon lonen
materiaal materialen
meting metingen
middel middelen
milieu milieus
moment momenten
nut -
onderhoud -
onderwijs -
onderzoek onderzoeken
ongeval ongevallen
openbaarheid -
overleg overleggen
overzicht overzichten
pand panden
pensioen pensioenen
plaats plaatsen
planschade planschades
proces processen
punt punten
reeks reeksen
register registers
samenstel samenstellen
samenwerking samenwerkingen
schema schema's
som sommen
soort soorten
straf straffen
systeem systemen
team teams
teken tekens tekenen
termijn termijnen
terrein terreinen
thema thema's
tijdstip tijdstippen
toestand toestanden
tijd tijden
toets toetsen
traject trajecten
type typen types
uitkering uitkeringen
uur uren
vaartuig vaartuigen
verband verbanden
verkeer -
verslag verslagen
vervoer -
verzameling verzamelingen
voertuig voertuigen
volume volumes
voorwerp voorwerpen
vorm vormen
vraag vragen
waarde waarden waardes
water wateren
welzijn -
woord woorden
zin zinnen
vordering vorderingen
`
  .trim()
  .split('\n');

/** Nouns in the plural only, or whose plural means something of its own; compounds follow them. */
export const PLURALE_TANTUM: readonly string[] = `
annalen baten bescheiden bewoordingen chemicaliën contanten contreien egards emolumenten financiën gebroeders gelden
gelederen genitaliën goederen hersenen hersens ingewanden inkomsten kleren kosten lasten leges levensmiddelen lieden lui
manschappen mazelen memoires notulen omstreken onkosten onlusten ouders paperassen perikelen personalia pokken realia
roerselen strapatsen troepen tropen varia voorouders watten werkzaamheden zeden zemelen
`
  .trim()
  .split(/\s+/u);

/** Nouns that are a verb's form as well, though hardly anyone means that. */
export const ALLEEN_NAAMWOORD: ReadonlySet<string> = new Set(
  `bedrag bedrijf begrip belang beroep besluit bestand bestuur bewijs boek deel dienst document doel feit gebied gebouw
  gebrek gedrag gemeente gevolg gezag gezin grond groep huis kader kamer kosten land leden lid lijst maat man mens
  middel misdrijf naam orgaan oordeel overheid pand partij persoon plaats plan recht regel register schade stad staten
  steden stelsel stof stuk taak team tijd toezicht vak vergunning verkeer verslag verzoek volk voorwaarde water weg wet
  wetten zaak zaken zin zorg`.split(/\s+/u),
);
