const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that say nothing about a thing: after `proces dat` any of them leaves open what kind of process. */
const LEEG =
  words(`iets ergens ding dingen aspect aspecten zaak zaken kwestie kwesties punt punten geval gevallen item items
  element elementen factor factoren onderwerp onderwerpen gebeuren
  proces processen activiteit activiteiten systeem systemen voorziening voorzieningen maatregel maatregelen instrument
  instrumenten middel middelen traject trajecten aanpak werkwijze werkwijzen methode methoden methodes component
  componenten onderdeel onderdelen instantie instanties entiteit entiteiten object objecten structuur structuren
  kader kaders context
  mogelijk maken maakt gemaakt ondersteunen ondersteunt ondersteund ondersteuning ondersteunend ondersteunende
  faciliteren faciliteert gefaciliteerd facilitering faciliterend faciliterende bijdragen bijdraagt bijgedragen bijdrage
  draagt dragen helpt helpen hulp betrekking verband houdt houden gaat gaan maken hebben speelt spelen rol dient dienen
  bevorderen bevordert bevordering verbeteren verbetert verbetering optimaliseren optimaliseert optimalisatie
  uitvoeren uitvoert uitgevoerd uitvoering plaatsvindt plaatsvinden gebeurt gebeuren bestaat bestaan
  gebruiken gebruikt gebruik inzet inzetten ingezet toepassen toegepast toepassing behoeve belang algemeen algemene
  samenhangend samenhangende geheel groter grotere relevant relevante belangrijk belangrijke nodig nodige benodigd benodigde
  diverse verschillende allerlei bepaalde zekere specifiek specifieke bijbehorende betrokken goed goede beter betere
  doel doelen doelstelling doelstellingen resultaat resultaten effect effecten invloed regelt regelen
  bereiken bereikt behalen behaald realiseren realiseert gerealiseerd leiden leidt werken werkt vervullen vervult`);

/** Words that say little where an empty word stands beside them: `die de organisatie ondersteunt`. */
const HALFLEEG =
  words(`organisatie organisaties werk werkzaamheden taak taken situatie situaties omgeving bedrijfsvoering
  gebruiker gebruikers medewerker medewerkers mensen personen dienst diensten functie functies project projecten programma
  programma's beleid kwaliteit werking gang`);

/** Adjectives that praise or point but do not tell one thing from another. */
const BIJVOEGLIJK =
  words(`belangrijk belangrijke essentieel essentiële relevant relevante effectief effectieve doeltreffend
  doeltreffende doelmatig doelmatige efficiënt efficiënte toereikend toereikende adequaat adequate voldoende passend passende
  geschikt geschikte goed goede slecht slechte optimaal optimale redelijk redelijke zorgvuldig zorgvuldige bijzonder
  bijzondere speciaal speciale cruciaal cruciale significant significante substantieel substantiële aanzienlijk aanzienlijke
  eenvoudig eenvoudige simpel simpele complex complexe snel snelle modern moderne gebruikelijk gebruikelijke normaal normale
  juist juiste noodzakelijk noodzakelijke wenselijk wenselijke specifiek specifieke algemeen algemene divers diverse
  verschillend verschillende bepaald bepaalde zeker zekere mooi mooie nuttig nuttige handig handige interessant
  interessante nodig nodige vaak veelgebruikt veelgebruikte veelvoorkomend veelvoorkomende bekend bekende uniek unieke
  groot grote klein kleine gewoon gewone apart aparte ander andere`);

export const isLeegWoord = (lower: string): boolean => LEEG.has(lower);
export const isHalfleegWoord = (lower: string): boolean => HALFLEEG.has(lower);
export const isVaagBijvoeglijk = (lower: string): boolean => BIJVOEGLIJK.has(lower);

/** Words that are there to fill: `in het algemeen`, `in kwestie`, `dat er is`, `die daarover gaat`. */
const NIETSZEGGEND =
  words(`iets ergens ding dingen kwestie algemeen algemene zin woord soort soorten aard geval gevallen type vorm bepaald
  bepaalde zeker zekere zodanig zodanige dergelijk dergelijke dergelijks soortgelijk soortgelijke soortgelijks enig enige
  ruim ruime ruimste ruimere breed brede breedste bredere enge engste bijzonder regel voorkomende voorkomend bestaat bestaan
  bestaande gaat gaan komt komen doet doen heeft hebben houdt houden hoort horen behoort behoren zit zitten staat staan
  gebeurt gebeuren bedoelde genoemde betreffende desbetreffende bovenstaande voornoemde gezegd zeggen eerste naartoe
  enzovoort enzovoorts enz etcetera etc zo'n één een ene andere feite gewoonlijk meestal normaal gesproken soms
  erbij erover daarover daarmee daarbij ervoor daarvoor`);

export const isNietszeggend = (lower: string): boolean => NIETSZEGGEND.has(lower);
