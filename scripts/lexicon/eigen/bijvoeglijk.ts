/** Adjectives that the dictionary lacks or does not inflect: base and inflected form. */
export const BIJVOEGLIJK: readonly string[] = `
nederlands nederlandse
nederlandstalig nederlandstalige
amsterdams amsterdamse
rotterdams rotterdamse
haags haagse
utrechts utrechtse
brussels brusselse
antwerps antwerpse
brabants brabantse
limburgs limburgse
gronings groningse
fries friese
zeeuws zeeuwse
gelders gelderse
reëel reële
ideëel ideële
textueel textuele
beeldend beeldende
grijs grijze
vormig vormige
zijdig zijdige
talig talige
achtig achtige
houten houten
stalen stalen
gouden gouden
zilveren zilveren
betonnen betonnen
papieren papieren
glazen glazen
ijzeren ijzeren
koperen koperen
privaat private
privé privé
online online
digitaal digitale
`
  .trim()
  .split('\n');

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Adjectives and participles that the dictionary gives a plural as well, though hardly anyone means a thing by them. */
export const GEEN_NAAMWOORD: ReadonlySet<string> = words(`
aangewezen gericht hoger lager speciaal permanent periodiek onderling aangesloten zelfstandig formeel sociaal aanzienlijk
generiek extreem fiscaal extern intern achtergebleven aangehouden aangesproken aangekondigd aangeschreven
professioneel provinciaal afwezig aanwezig fossiel mondeling integraal onvoldoende voldoende contractueel interne evenredige
warmer drukker verplicht enkel nader later rond intellectueel transparant actieve actief registratieplichtig
vaarplichtig ambtelijk commercieel digitaal economisch financieel gemeentelijk gezamenlijk individueel juridisch
landelijk lokaal maatschappelijk medisch nationaal openbaar particulier persoonlijk regionaal schriftelijk tijdelijk
wettelijk wetenschappelijk zakelijk
`);

/** Nouns that are an adjective as well, though hardly anyone means that. */
export const GEEN_BIJVOEGLIJK: ReadonlySet<string> = words(`
waarde wijze mate stuk middel dier rechter weergave rijk net complex variabele centrale ras week stage straf leger
personeel kapitaal bar paar voornaam ouder link huwelijk problematiek publiek variant maker hulpmiddel vervoermiddel
productiemiddel zaak type staat gast markt dienst
`);
