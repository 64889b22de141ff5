const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Words of the closed classes. Whatever else they could be (`dat` of datten, `bij` the insect), nobody means that. */
export const FUNCTIEWOORDEN: readonly string[] = words(`
de het een 't 'n dit dat deze die der des den dezer zulke zulk zo'n geen elk elke ieder iedere iedereen iemand ene eenieder
iets niemand niets alle allen alles al ander-e beider enige sommige sommigen meerdere meerderen meer minder
veel vele velen weinig genoeg wat wie welk welke wiens wier hetgeen degene degenen diegene diegenen dezelfde hetzelfde eenzelfde
datgene diens zelf zelve hemzelf haarzelf henzelf hunner zijner harer mijner onzer uwer zijnerzijds onzerzijds
ik je jij jou jouw u uw hij zij ze hem hen hun het wij we ons onze jullie mij me mijn z'n m'n d'r zich zichzelf elkaar elkaars
mekaar malkander men er hier daar waar ergens nergens overal daarheen hierheen waarheen
en of maar want dus noch doch als wanneer indien zodra zolang terwijl omdat doordat zodat opdat hoewel ofschoon tenzij
mits toen nadat voordat totdat aangezien alvorens ingeval naarmate teneinde zoals alsof ofwel hetzij dan danwel toch evenwel
alsmede alsook benevens alsdan dat
echter niettemin desondanks desalniettemin bovendien voorts verder tevens eveneens ook zelfs alleen slechts
vooral voornamelijk namelijk immers derhalve daarom daardoor daarmee hierdoor hiermee aldus zo
zulks niet nooit ooit altijd vaak soms meestal doorgaans steeds telkens reeds alsnog nog
wederom opnieuw zeer bijna haast circa ongeveer minstens tenminste hoogstens hooguit nagenoeg vrijwel deels mede mee samen
tezamen bijeen uiteen aaneen bijvoorbeeld zoal overigens trouwens wellicht misschien ja nee wel
aan achter af bij binnen blijkens boven buiten conform door gedurende hangende ingevolge in inzake
jegens krachtens langs met middels na naar naast namens nabij niettegenstaande om omtrent ondanks onder onverminderd op
over per rondom sinds sedert te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege
via volgens voor wegens zonder nopens aangaande behoudens bezijden dankzij luidens omwille qua omheen
behalve versus contra à pro
waaraan waarachter waarbij waarbinnen waarboven waardoor waarin waarlangs waarmee waarna waarnaar waarnaast waarom
waaromheen waarop waarover waartegen waartoe waartussen waaruit waarvan waarvandaan waarvoor waaronder waaromtrent
daaraan daarbij daarbinnen daarbuiten daarboven daarin daarna daarnaar daarnaast daarop daarover daartegen daartoe daartussen
daaruit daarvan daarvandaan daarvoor daaronder daaromtrent daarentegen daardoorheen hieraan hierbij hierin hierna hierop hierover
hiertoe hieruit hiervan hiervoor hieronder hierboven hierdoorheen hiertegen hiernaast hierom erop eraan erbij erin ermee erna
ernaar ernaast erom eronder erop erover ertegen ertoe ertussen eruit ervan ervandoor ervoor erdoor erdoorheen doorheen
nu straks eerder thans momenteel destijds voorheen voortaan voorshands intussen inmiddels onlangs
vandaag gisteren weldra meteen toe heen terug voort omhoog omlaag vooruit vooraf vooraan vooral voorop achteruit
achteraan achteraf achterwege linksom rechtsom thuis elders evenals evenzeer evenmin zowel
hoe hoeveel hoezeer hoever vanwaar zover inzover voorzover zoverre
één twee drie vier vijf zes zeven acht negen tien twaalf dertien veertien vijftien zestien zeventien achttien
negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig nul anderhalf anderhalve
eerst allereerst tenslotte uiteindelijk desgewenst desnoods zonodig tegelijk tegelijkertijd ondertussen dientengevolge
ambtshalve alszodanig ongeacht deswege anderszins enerzijds anderzijds insgelijks dienovereenkomstig zijdens vanouds
tussentijds ineens opeens geenszins allerlei allerhande velerlei enigerlei grotendeels merendeels veelal teweeg teniet
overeen teneinde rechtens vantevoren weliswaar enzovoort enzovoorts andermaal allang alom alreeds althans ambtelijkerwijs
desgevraagd desverlangd dusver ergo evengoed geleidelijkaan gaandeweg halverwege hieromtrent hogerop ieders iemands
ingevolge kortom liefst nogmaals nogal onderaan ooit opzij rechtstreeks-e sinds soms stuksgewijs tevoren trapsgewijs
uiteraard uitentreuren vervolgens waarlijk wijlen zodoende zojuist zogoed aldaar alhier aldoor allengs alleszins althans
anderhalf hoogstwaarschijnlijk nimmer immer tien behoeve opzichte verstande zake
`).filter((word) => !word.includes('-'));

/** Adverbs and words of number that are adjectives, participles or nouns as well. */
export const BIJWOORDEN: readonly string[] = words(`
zijn haar weer weg elf geheel derde half miljoen miljard duizend honderd morgen
anders erg heel tamelijk vrij ruim krap direct
eerste tweede vierde vijfde zesde zevende achtste negende tiende elfde twaalfde laatste volgende vorige
beide beiden enkele enig verscheidene verschillende meest meeste minst minste weinige voldoende
uitsluitend enkel louter gewoonlijk rond exclusief inclusief
gezien uitgezonderd betreffende overeenkomstig afgezien
later vroeger jaarlijks maandelijks wekelijks dagelijks dadelijk onmiddellijk onverwijld
respectievelijk achtereenvolgens onderling gelijktijdig zogenaamd zogenoemd desbetreffend desbetreffende
zodanig dusdanig
`);
