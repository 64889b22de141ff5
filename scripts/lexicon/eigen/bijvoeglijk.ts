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
