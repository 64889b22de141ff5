import { type Woordenlijst, woordenlijst } from './woordenlijst.ts';

/** Words that are often written without their diaeresis. */
const TREMAS = `financiële officiële essentiële materiële immateriële industriële commerciële initiële substantiële
  sequentiële confidentiële principiële reële ideeën categorieën bacteriën patiënten patiënt cliënten kopieën
  strategieën industrieën financiën ingrediënten efficiënt efficiënte efficiëntie creëren creëert gecreëerd beëindiging
  beëindigen beëindigd beëindigt geïnventariseerd geïnformeerd geïdentificeerd geïntegreerd geïnstalleerd
  geïmplementeerd geïndexeerd geïnteresseerd geïsoleerd geïnd gecoördineerd coördinatie coördinator coördineert
  coördineren coördinaat coördinaten coöperatie coöperatieve coöperaties beïnvloeden beïnvloeding beïnvloedt beïnvloed
  vacuüm geüpload geëvalueerd geëxporteerd geëist beëdigd beëdigde beëdiging continuïteit hiërarchie hiërarchisch
  hiërarchische tweeërlei naïef proteïne cafeïne poëzie bedoeïenen geëmigreerd geïmporteerd geïnvesteerd`;

/** Spelling that the official word list does not know, with what it has instead. */
const OTHERS = `emailadres = e-mailadres, emailadressen = e-mailadressen, emailbericht = e-mailbericht
  e-mail adres = e-mailadres, e-mail adressen = e-mailadressen, email adres = e-mailadres, email = e-mail, emails = e-mails
  produkt = product, produkten = producten, produktie = productie, aktie = actie, akties = acties, aktief = actief
  aktieve = actieve, kontakt = contact, kontakten = contacten, kontrole = controle, kontroles = controles
  kontroleren = controleren, kontroleert = controleert, kontrakt = contract, kontrakten = contracten
  projekt = project, projekten = projecten, objekt = object, objekten = objecten, direkt = direct, direkte = directe
  effekt = effect, effekten = effecten, electrisch = elektrisch, electrische = elektrische
  electriciteit = elektriciteit, electronisch = elektronisch, electronische = elektronische, onmiddelijk = onmiddellijk
  onmiddelijke = onmiddellijke, enigzins = enigszins, burgelijk = burgerlijk, burgelijke = burgerlijke
  accomodatie = accommodatie, accomodaties = accommodaties, authorisatie = autorisatie, authorisaties = autorisaties
  geauthoriseerd = geautoriseerd, geupdate = geüpdatet, commisie = commissie, comissie = commissie
  verantwoordelijkeheid = verantwoordelijkheid, verandwoordelijk = verantwoordelijk, adress = adres, addres = adres
  ten alle tijden = te allen tijde, te alle tijden = te allen tijde, te allen tijden = te allen tijde
  ten allen tijde = te allen tijde, tengevolge van = ten gevolge van, tenopzichte van = ten opzichte van
  ten behoeven van = ten behoeve van, desalnietemin = desalniettemin
  interresse = interesse, intresse = interesse
  zowiezo = sowieso, persé = per se, perse = per se, uitgeoefent = uitgeoefend
  vantevoren = van tevoren, bijvoorbaat = bij voorbaat
  terzijnertijd = te zijner tijd, gemeentenhuis = gemeentehuis
  gegevens bestand = gegevensbestand, gegevens bestanden = gegevensbestanden, data base = database
  web site = website, web pagina = webpagina, software pakket = softwarepakket, school bestuur = schoolbestuur
  gemeente raad = gemeenteraad, gemeente bestuur = gemeentebestuur, belasting dienst = Belastingdienst
  werk gever = werkgever, werk nemer = werknemer, huur prijs = huurprijs, zorg verlener = zorgverlener
  zorg verzekeraar = zorgverzekeraar, vergunning houder = vergunninghouder, eind datum = einddatum
  begin datum = begindatum, ingangs datum = ingangsdatum, post code = postcode, telefoon nummer = telefoonnummer
  huis nummer = huisnummer, bank rekening = bankrekening, rijks dienst = rijksdienst, staats secretaris = staatssecretaris
  volks gezondheid = volksgezondheid, burger service nummer = burgerservicenummer, burgerservice nummer = burgerservicenummer`;

const stripped = (word: string): string => word.normalize('NFD').replace(/\u0308/g, '');

const SCHRIJFWIJZEN: ReadonlyMap<string, string> = new Map([
  ...TREMAS.split(/\s+/).map((word) => [stripped(word), word] as const),
  ...OTHERS.split(/[,\n]/)
    .map((pair) => pair.split('=').map((word) => word.trim()))
    .flatMap(([from = '', to = '']) => (from === '' || from === to ? [] : [[from, to] as const])),
]);

export const AFGEKEURD: Woordenlijst = woordenlijst(
  'afgekeurde-schrijfwijzen',
  'Schrijfwijzen die niet gewenst zijn; wat er wel moet staan, hoort bij `schrijfwijzen` in het profiel.',
  [...SCHRIJFWIJZEN.keys()],
);

export const schrijfwijzeVan = (frase: string): string | undefined => SCHRIJFWIJZEN.get(frase);

/** Abbreviations that are no organisation and do nothing: before a noun they are part of a compound. */
export const ACRONIEMEN = woordenlijst(
  'acroniemen',
  'Afkortingen die met een zelfstandig naamwoord erachter één woord vormen, met een streepje.',
  `http, https, html, xml, xsd, json, csv, pdf, api, apis, url, uri, uml, sql, rdf, owl, gml, gis, ip, tcp, ftp, sftp, ssl
  tls, usb, gps, gsm, sms, ict, it, ai, vpn, dns, wms, wfs, uuid, iban, isbn, bic, bsn, rsin, oin, kvk, btw, bpm, ozb, woz
  bag, brp, bgt, brk, avg, awb, pgb, ggz, cao, aow, anw, dna, adn, hiv, led, lpg, co2, pc, tv, hd, qr, nfc, rfid, eu, eg
  vn, navo, mbo, hbo, vwo, havo, vmbo, id, pin, soa, apk, epc, bim, ifc, nen, iso, wifi, saas, sla, kpi, rest, soap, stuf
  wmo, wlz, zvw, ww, wia, wajong, okb, mkb, zzp, bhv, hr, pr, tbs, pij, ov, lhbti`,
);

/** First parts of compounds that are no words of their own: what follows belongs to them. */
export const SAMENSTELDELEN = woordenlijst(
  'samensteldelen',
  'Eerste delen van samenstellingen met een tussen-s, die niet los voorkomen.',
  `persoons, bedrijfs, verkeers, verzekerings, bestuurs, veiligheids, gezondheids, kwaliteits, overheids, arbeids
  onderzoeks, beleids, opleidings, vergunnings, aanvraags, uitvoerings, vervoers, bevolkings, beveiligings
  verantwoordings, beoordelings, behandelings, betalings, begrotings, huisvestings, inburgerings, integriteits, landbouws
  ondernemings, ontwikkelings, opsporings, pensioens, regerings, toezichts, verblijfs, verenigings, vergaderings
  verhuizings, verjarings, vervolgings, verwerkings, voorzienings, werkgelegenheids, wetgevings, wijzigings, zekerheids
  handhavings, leidings, identiteits, gebieds, gerechts, invoerings, keurings, leverings, meldings, metings
  nationaliteits, opslags, rekenings, stemmings, toelatings, uitkerings, verbruiks, verplichtings, vestigings
  voorlichtings, waterschaps, verkiezings, bezwaars, besluits, vermogens, inkomens, eigendoms, levens`,
);
