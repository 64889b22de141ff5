// Articles of frequent nouns whose ending does not tell them; a compound follows its last part.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const HET = words(`
aanbod aandeel aantal aanzien adres advies akkoord alarm album algoritme alternatief ambacht ambt ambtsgebied antwoord
apparaat appartement archief argument arrest artikel asiel aspect atelier attest bad bal balkon bankroet beding bed bedrag bedrijf beeld
been beest begin begrip beheer beklag belang beleid bericht beroep besef besluit bestand bestek bestuur bevel bewijs
bewind bezit bezoek bezwaar bier bijschrift biljet blad blik bloed blok bod boek bord bos bouwwerk  brevet  brood
budget buffet bureau busje canvas centrum certificaat cijfer circuit citaat college comité complex compromis concept
concern conflict congres contact contant contract contrast convenant corps coupon criterium daglicht dak dal debat
debet decreet deel defect deficit delict depot  detail diagram dialect dictaat dier diner diploma dispuut district dividend dock
document doel domein domicilie dorp dossier drama draagvlak drijfvermogen dubbel duel effect ei eigendom eiland einde
element elftal embargo energielabel entrepot equivalent erf erts examen exemplaar expertisecentrum extract fabricaat faillissement feest feit
fenomeen festival filiaal filter fonds formaat formulier forum fragment front fundament gas gat gebaar gebed
gebied gebod gebouw gebrek gebruik gedeelte gedicht gedrag gegeven geheel geheim geheugen gehoor gelaat geld geloof geluid geluk
gemak gemeentehuis gemiddelde genot genre gerecht geschenk geschiedenisboek geschil geschrift gesprek getal getuigschrift geval gevaar gevecht 
gevoel gevolg gewas geweer geweld gewest gewicht gezag gezelschap gezicht gezin gif glas goed goud graan graf gram grondgebied
haar hart hek herstel hoofd hof hok hoofdstuk hotel hout houvast huis huwelijk idee ijs ijzer incident individu industrieterrein initiatief
inkomen insect instituut instrument integraal interieur interval inzicht jaar jacht jargon journaal  kabinet kader
kamp kanaal kantoor kapitaal karakter karwei kasteel kenmerk kengetal kennisgebied kenteken kind klimaat knooppunt koninkrijk kohier  kozijn krediet kruispunt
kruid kunstwerk kwaad kwadraat kwartaal kwartier label laboratorium lam land landschap landsdeel leed leer leger legaat lek
leven lichaam licht lid lied lijf lijk limiet loket loon lot lokaal luik maal maandblad magazijn manifest mandaat materiaal materieel maximum mechaniek medium
meel  merk metaal middel midden milieu minimum ministerie misbruik misdrijf model moment monster monument motief museum
nadeel net netwerk nieuws niveau nummer nut object octrooi ogenblik oog oor oordeel onderdeel onderhoud onderscheid onderwerp onderwijs onderzoek
ongeluk ongeval onrecht ontslag ontwerp oordeelsvermogen oord oppervlak orgaan origineel overleg overschot overzicht paar paard pad
pakket paleis paneel pand paneel papier park parket parlement part paspoort patent patrimonium patroon peil percentage perceel pensioen percent personeel perron perspectief
plafond plan  platform plein pleidooi podium portaal portret potentieel predicaat prestige principe probleem proces procent product productschap produkt profiel
programma project protest protocol  publiek punt quotum raadsbesluit raadslid raam rapport ras recept recht redmiddel regime regiment register reglement rendement
requisitoir reservaat restant resultaat riool risico ritme rooster rijk rijbewijs roer rund salaris saldo samenstel  scherm schema schip schot
schrift schuim sein seizoen semester servicepunt signaal  slachtoffer slot smaldeel snoer soort spel spoor staatshoofd stadium standbeeld standpunt standaardformulier station
statuut stel stelsel stempel  strafblad strand streven stroomgebied stuk stuur subsidieplafond succes symbool symptoom syndroom systeem tal talent tankstation
tarief team tegendeel teken tekort telefoonnummer tempo terras terrein testament thema theater tijdschrift tijdperk tijdsbestek tijdstip tijdvak toernooi toestel toezicht
toilet toneel totaal traject transport trauma trimester tribunaal type uitgangspunt uiterlijk uitstel uniform universum uur uitzicht vaartuig vak vat veld vel
venster verband verblijf verbod verdrag verdriet vergif verhaal verhoor verkeer verleden verlof verlies vermoeden vermogen vernuft verraad verschijnsel verschil verslag verstand vertrek
vertrouwen verval vervoer verweer verzet verzoek verzuim vest vee vignet vlak vlees vliegtuig vlot voedsel voertuig volk volume vonnis voordeel voorbeeld voorschot voorschrift voorstel voorval
voorwerp voortraject vuil  wapen water weer werk wetboek wetsvoorstel wezen wiel wild woord zaad zand zegel zelf zicht ziekenhuis
zilver zout  adviesrecht afschrift afval arrondissement amendement ambtsbericht aardgas aanhangsel aanspreekpunt aanvangstijdstip aanvraagformulier bijgebouw bedieningspaneel
bestanddeel boekjaar bouwwerk broeikasgas burgerservicenummer dagdeel datalek dienstverband draaiboek eindpunt evenement erfgoed gebruiksrecht gezichtspunt  halfjaar handvest
inschrijfnummer jaarverslag kalenderjaar kiesrecht kruispunt kwaliteitskenmerk leerplan luchtvaartuig motorrijtuig rijtuig meldpunt netvlies  nummerbord oppervlaktewater ouderschap  percentiel persoonsgegeven
woonhuis werkstuk wegdek wegennet wangedrag  vaandel uitvoeringsorgaan trottoir tuig tweetal  sterrenbeeld stadsdeel  schooljaar schepsel rivierbed rijksmonument raadhuis procesrecht
 pijnpunt paviljoen parlementslid overlijden ontbijt ongemak nest moeras mengsel massief maatwerk logboek lidmaatschap leengoed lawaai landgoed kwantum kruis  krijgsvolk  kerkhof kapittel
jaargetijde inzetten interview intellect hulpmiddel hormoon heden handelen gymnasium grind graafwerk geslacht gespuis gesteente gebergte gebeente geboomte gedoe gehalte gehucht gelag geleide gelid gemoed geraamte gereedschap geruis geschut gestel
gesternte getijde getouw gevang gevaarte gewaad gewelf geweten gewoel gezang gezegde verhemelte  vermaak vernis verschiet vertier vertoon verzinsel ontzag ontwerp ontzet beletsel beraad bereik berouw beslag beton betoog betoon betreden bewustzijn bijzijn welzijn
begeleidingsplan  notariaat  secretariaat sultanaat protectoraat kadaster strafrecht rijksvaccinatieprogramma kiesregister schepencollege agentschap waterschap genootschap gezelschap landschap lidmaatschap auteurschap meesterschap ouderschap burgerschap partnerschap moederschap vaderschap
vennootschapsrecht boekwerk perk perkament bestemmingsplan omgevingsplan plangebied
vuur einde uiteinde type volume genre college privilege regime ensemble percentage voltage concilie ministerie evangelie
raster klooster venster monster leger wonder offer anker poeder  fijnstof virus corpus viaduct aquaduct huishouden attribuut item
gemaal duo evenwicht initiatief gras overblijfsel plezier bitumen record reservoir obstakel puin tegoed opzicht ecosysteem
design comfort tracé plantsoen interview schrijven proza koor brein zwaard stroomgebied uitzendbureau advocatenkantoor meerwerk
rechtsgevolg opsporingsonderzoek aas dividend dekbed eigenbelang bindmiddel gezag nageslacht vreemdelingenverkeer gerecht
restaurant kwadrant  percent talent compartiment experiment sediment regiment pigment `);

export const DE = words(`
aanpak aanslag aanvraag aanleg aanhef aankoop aanvang aandacht aard aarde activa afdracht afspraak afstand afvoer agenda akte alinea
ambtenaar arbeid arm arts as  auto baan baas balie balk band bank basis beek  beklaagde belasting berg
betrokkene beurs bezoeker bijdrage bijlage bijstand biotoop blokkade bodem boedel boete bond boom boot borg bouw brand breuk brief bril brochure broer bron bronvermelding brug buis burger bus
camera cel chef code commune coöperatie cursus dader dag dam data database dataset dienst dijk  discipline dochter dood doos draad drank drempel druk duur dwang dwangsom
echtgenoot eed eenheid eer eigenaar eis emissie enquête entiteit epidemie erfgenaam ernst fabriek factuur familie fase fiets figuur film firma flat formule fout fraude functie functionaris
gang garantie gast gebeurtenis gedaante gedeputeerde gedetineerde geest gemeente gemeenschap gevel gids gift gracht grens griffie groei groep grond grondslag gulden
haard haven hand handel handhaving heer helft hinder hoek hoogte hulp huur impact index inbreuk indeling informatica ingang ingreep inhoud inkoop inleg inspraak instantie instroom inval invloed inwoner inzage inzet
jas jeugd jongere kaart kamer kans kant kapitein karakteristiek kas kassa kast keer kennis kern keten keuken keuze klacht klank klant klasse kleur klok knop koers kolom koning kop kostprijs kracht kring kritiek kunst kust kwaal
lading lamp last leden leerling leefbaarheid leefomgeving leeftijd leek leiding lengte lening les leverancier licentie lijn lijst limiet linie loopbaan lucht maand maat maatregel maatstaf macht mal man mantel map marge markt massa mate
meerderheid mens methode meter mijn mode moeder mond motor muur naam nacht nalatenschap natuur neerslag nevel nood noot norm nota notaris oever officier olie omgang omgeving omroep omslag omtrek omvang omzet onderneming ontvangst oogst oorlog oorsprong oorzaak
opbouw opdracht opgave oproep opslag opvang opzet orde  oudheid overdracht overeenkomst overgang overlast overstap overstroming ouder paal pacht pagina panne paragraaf partij partner pas patiënt pauze persoon pijler plaats plek
plicht ploeg poging politie pool poort positie post praktijk prijs proef productie proeftuin provincie prognose procedure quote raad rang recherche rechtbank rechter regel reeks regio reis rekening rente reserve rest rij rivier rol route ruimte ruil
samenhang samenleving schaal schade scheepvaart school schrijver schuld sector serie service simulatie sfeer sloot snelheid som sport spraak staat stad stage stand start stap stem steun stichting stijl stoel stoornis storm straat straf streek
stroming stroom student studie subsidie taal taak tabel tak  tand tank tas techniek tekst telefoon tent termijn test titel toegang toekomst toelage toename toeslag toestand toets top toren traditie trein trend troonrede tuin
uitgave uitgang uitkomst uitslag uitspraak uitstoot uitvoer uitwerking unie vaart vader vakbond vastgoedmarkt veehouderij vergadering vervuiler vennoot verdachte verf verkoop verhuur verpleegkundige versie vete vijand vindplaats visie vlag vloer vloot voet voogd voorkeur voorraad vordering voorwaarde
vorm vorst vraag vrede vriend vrijwaring vrouw vrucht waarde waarheid wacht wal wand warmte  weg weide wens wereld werf week wet wethouder wijk wijze wil wind winst wol woning zaak zaal zee zegen zekerheid zetel ziekte zin zon zone zoon zorg zorgkas zuil zus
algoritmiek beginselverklaring beschikking bestuurder bevolking capaciteit categorie eigenschap entiteit gezondheid graad handeling hoedanigheid hoeveelheid inrichting instelling kwaliteit lidstaat maatschappij mogelijkheid nationaliteit omstandigheid onderhandeling organisatie
procedure regelgeving regeling relatie richtlijn risicoklasse samenwerking sanctie schuldenaar situatie situering structuur substantie taakstelling toepassing trap tijd toezichthouder transactie vennootschap verbinding verdeling vereniging vergoeding vergunning verhouding verklaring verordening verplichting vertegenwoordiger verzameling voorziening
wetgever wetgeving wetenschap wetenschapper werkelijkheid werkgever werknemer wijziging handelwijze werkwijze handtekening tegenprestatie termijnstelling periode hypotheek ethiek politica grammatica klimatologie burgemeester minister president voorzitter secretaris griffier
bepaling behandeling besluitvorming betekenis administratie aansprakelijkheid bevoegdheid
toewijzing uitkering uitvoering vestiging kosteneenheid kostprijs gebruiker eigendomsvorm  drager houder ondernemer kweker laag lagune lus map mast mededeling monitor natie oppervlakte overlevingskans parameter peildatum datum plaag rechtsgang rechtsvorm regelkring ruggengraat schijf ster strook 
teelt tolk trede turbine turf vacature vangst veiligheid vlek voeding voertaal vogel wagen waterstand wederhelft zendeling zijde zitting zijkant zolder zool
stof brandstof grondstof zuurstof waterstof kunststof agent status temperatuur reden catalogus set component manier context term plant
stam sleutel sim tafel letter goot koop ramp bar kou stress nap euro tram radio container huid rook hemel herfst winter
zomer plaat sloop sluis stuw polder krant winkel streep stal diefstal atmosfeer apparatuur cultuur architectuur literatuur
infrastructuur natuur procedure consument cliënt patiënt student docent advocaat kandidaat ambtenaar officier rivier
maatschap eigenschap boodschap wetenschap nalatenschap zwangerschap rekenschap vriendschap verwantschap dronkenschap gemeenschap vennootschap
 aanbieder gedachte getuige gemeente gezel gids  geest gevel commissaris parkeergarage medewerker
kwestie agenda  app site website link e-mail mail server cloud software hardware camera drone scan route chip
belastingdienst politie justitie marechaussee douane brandweer ambulance kliniek praktijk apotheek bibliotheek school universiteit hogeschool
lijst bijzit lade kist tas zak fles  munt  cent ton kilo meter kilometer seconde minuut dag nacht ochtend avond middag
wagen fiets trein tram metro bus taxi boot ferry vlucht koers vracht lading goederentrein
lening schuld rente aflossing koop huur pacht verkoop ruil schenking erfenis boete straf celstraf taakstraf gevangenisstraf
hechtenis dagvaarding zitting rechtszaak strafzaak eis aanklacht tenlastelegging verdenking bekentenis getuigenis
oppervlakte breedte lengte hoogte diepte dikte sterfte geboorte`);
