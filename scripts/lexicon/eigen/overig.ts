// Words that are no noun, verb or adjective: closed classes and adverbs. What a rule asks of them stands in
// core/src/taal/woordklassen.ts; here they are only known.

export const OVERIG: readonly string[] = `
de het een 't 'n dit dat deze die der des den dezer dier zulke zulk zo'n geen elk elke ieder iedere iedereen iemand
iets niemand niets alle allen alles al beide beiden enkele enige enig sommige sommigen verscheidene verschillende
meerdere meer meest meeste minder minst minste veel vele velen weinig weinige genoeg voldoende wat wie welk welke wiens wier hetgeen
ik je jij jou jouw u uw hij zij ze hem haar hen hun het wij we ons onze jullie mij me mijn zijn z'n m'n d'r zich zichzelf elkaar elkaars mekaar
men er hier daar waar ergens nergens overal daarheen hierheen waarheen
en of maar want dus noch doch als wanneer indien zodra zolang terwijl omdat doordat zodat opdat hoewel ofschoon tenzij
mits toen nadat voordat aangezien alvorens ingeval naarmate teneinde zoals alsof ofwel hetzij dan toch echter evenwel
niettemin desondanks desalniettemin bovendien voorts verder tevens eveneens ook zelfs alleen slechts enkel louter
uitsluitend vooral voornamelijk met-name namelijk immers derhalve daarom daardoor daarmee hierdoor hiermee aldus zo
zodanig dusdanig zulks niet nooit ooit altijd vaak soms meestal doorgaans gewoonlijk steeds telkens reeds alsnog nog
weer opnieuw wederom zeer heel erg tamelijk vrij nogal bijna haast circa ongeveer omstreeks minstens tenminste hoogstens maximaal
minimaal hooguit ruim krap nagenoeg vrijwel geheel gedeeltelijk deels mede mee samen tezamen bijeen uiteen aaneen
achtereenvolgens respectievelijk bijvoorbeeld zoal onder-andere overigens trouwens wellicht misschien mogelijk
waarschijnlijk vermoedelijk kennelijk blijkbaar immer ergo ja nee wel
aan achter af afgezien bij binnen blijkens boven buiten conform door gedurende gezien hangende ingevolge in inzake
jegens krachtens langs met middels na naar naast namens nabij niettegenstaande om omtrent ondanks onder onverminderd op
over overeenkomstig per rondom rond sinds sedert te tegen tegenover ten ter tijdens tot tussen uit uitgezonderd van vanaf vanuit vanwege
via volgens voor wegens zonder betreffende aangaande behoudens benevens bezijden dankzij luidens omwille qua omheen
behalve exclusief inclusief versus contra ad à pro anti
waaraan waarachter waarbij waarbinnen waarboven waardoor waarin waarlangs waarmee waarna waarnaar waarnaast waarom
waaromheen waarop waarover waartegen waartoe waartussen waaruit waarvan waarvandaan waarvoor waaronder waaromtrent
daaraan daarbij daarbinnen daarboven daarin daarna daarnaar daarnaast daarop daarover daartegen daartoe daartussen
daaruit daarvan daarvandaan daarvoor daaronder daaromtrent daarentegen hieraan hierbij hierin hierna hierop hierover hiertoe hieruit
hiervan hiervoor hieronder hierboven erop eraan erbij erin ermee erna ernaar ernaast erom eronder erop erover ertegen
ertoe ertussen eruit ervan ervandoor ervoor
nu straks later eerder vroeger vroegtijdig thans momenteel destijds voorheen voortaan voorshands intussen inmiddels onlangs
vandaag morgen gisteren jaarlijks maandelijks wekelijks dagelijks ooit weldra dadelijk meteen direct onmiddellijk onverwijld
terug weg voort heen toe neer omhoog omlaag vooruit achteruit linksom rechtsom thuis elders anders evenals evenzeer evenmin even zowel
hoe hoeveel hoezeer hoever waarheen waarvandaan vanwaar zover inzover voorzover zoverre
één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard nul half anderhalf
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde laatste volgende vorige
eerst laatst ten-eerste allereerst tenslotte uiteindelijk ten-slotte
desgewenst desnoods zonodig eventueel onderling over-en-weer onderhevig tegelijk tegelijkertijd gelijktijdig tijdelijk
ambtshalve voorlopig integraal alszodanig zogenaamd zogenoemd ongeacht ondertussen dientengevolge deswege desbetreffend desbetreffende
anderszins enerzijds anderzijds insgelijks dienovereenkomstig zijdens vanouds tussentijds ineens geenszins allerlei allerhande
`
  .trim()
  .split(/\s+/u)
  .filter((word) => !word.includes('-'));
