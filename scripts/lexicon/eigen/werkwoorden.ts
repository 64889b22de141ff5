const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Infinitives that a dictionary has, though who writes them means the plural of a noun. */
export const GEEN_WERKWOORD: ReadonlySet<string> = words(`
aarden akkeren altaren armen baaien balken banken beelden beiden belangen belten benden berken beurzen bloemen blokken
bokken bomen bossen broden buizen bulten buren burgeren bussen daden datten dieren diepen dijken doeken
dorpen drommen edelen eigenen enkelen gassen gebouwen geesten gevallen godsdiensten gronden groepen hallen hanen haven
heiligen hemelen hemmen hoven huizen huwelijken jaren kaden kalven kamers kanten karren kassen kelken kernen kielen kisten
klassen knollen kolven koppen korven kringen kruiden kruinen kuilen kwarten lenden lijnen lijsten linten
lommeren lonten maanden maden maren maten mensen mitsen muren netten noten onderen ordeners panden parken partijen paden palen
pannen perken pijnen platten plekken polderen poorten punten rangen reden reeksen regels ribben roeden rotsen runderen sectoren
sommen soorten sponsen staten steden stenen statussen stoelen stoffen straten streken stroken taken takken talen
tenten temperaturen teren titels tonnen torren touwen trossen tuinen tunnelen uren vakken vaten velden velen velden vennen
vesten vezelen vlakken vliezen voorbeelden voorwaarden voorwerpen voornamen vrouwen vuisten wagens wallen wanden waren welken welwezen
wetten wezen wielen wijven winteren zalen zaken zeden zielen zieken zonderen zonen zuilen zussen zwarten permanenten eigenen oevers
openbaren stelten slachtofferen landwegen kavelen onlusten overlasten zoeten tijden geboorten gezichten
`);

/** Forms that are no verb's form in what people write about law and government, though spelling allows it. */
export const GEEN_VERBUM: ReadonlySet<string> = words(`
ziekte diepte geboorte hitte eigen openbaar permanent overlast verleden afval voorbeeld huwelijk tennis nummer titel
nodig welk hemel winter polder burger dood onderwijs stand onverwijld rechter
`);

/** Forms of a verb that are a noun or adjective as well, though hardly anyone means that. */
export const ALLEEN_VERBUM: ReadonlySet<string> = words(`
stelt heft leest misleest regent inplant herontdekt sluit laat blutst botst hotst lest matst patst schorst moest opkort
wegvast buitenlaat gereedmaakt voormat stuiptrekt
`);
