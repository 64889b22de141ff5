import type { BekendeContext } from '../profiel/profiel.ts';

/** One context per line: its name, then after `=` the other names that it goes by. */
const contexten = (list: string): readonly BekendeContext[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [naam = '', aliassen = ''] = line.split('=').map((part) => part.trim());
      return aliassen === ''
        ? { naam }
        : { naam, aliassen: aliassen.split(',').map((alias) => alias.trim()) };
    });

export const ORGANISATIES = contexten(`
  Adviescollege toetsing regeldruk = ATR
  Algemene Inlichtingen- en Veiligheidsdienst = AIVD
  Autoriteit Consument & Markt = ACM, Autoriteit Consument en Markt
  Autoriteit Financiële Markten = AFM
  Autoriteit Persoonsgegevens = AP
  Belastingdienst
  Centraal Administratie Kantoor = CAK
  Centraal Bureau voor de Statistiek = CBS
  Centraal Justitieel Incassobureau = CJIB
  Centraal Orgaan opvang asielzoekers = COA
  Centrale Raad van Beroep = CRvB
  Centrum Indicatiestelling Zorg = CIZ
  De Nederlandsche Bank = DNB
  Dienst Justitiële Inrichtingen = DJI
  Dienst Terugkeer en Vertrek = DT&V
  Dienst Toeslagen = Toeslagen
  Dienst Uitvoering Onderwijs = DUO
  Dienst Wegverkeer = RDW, Rijksdienst voor het Wegverkeer
  Europese Commissie
  Europese Unie = EU
  Fiscale Inlichtingen- en Opsporingsdienst = FIOD
  Gemeentelijke Gezondheidsdienst = GGD
  Hoge Raad
  Immigratie- en Naturalisatiedienst = IND
  Inspectie Gezondheidszorg en Jeugd = IGJ
  Inspectie Leefomgeving en Transport = ILT
  Justitiële Informatiedienst = Justid, JustID
  Kadaster
  Kamer van Koophandel = KvK, KVK
  Koninklijke Marechaussee = KMar, KMAR, Marechaussee
  Koninklijk Nederlands Meteorologisch Instituut = KNMI
  Logius
  Militaire Inlichtingen- en Veiligheidsdienst = MIVD
  Ministerie van Algemene Zaken = AZ
  Ministerie van Binnenlandse Zaken en Koninkrijksrelaties = BZK
  Ministerie van Buitenlandse Zaken = BuZa
  Ministerie van Defensie = Defensie
  Ministerie van Economische Zaken = EZ, EZK
  Ministerie van Financiën
  Ministerie van Infrastructuur en Waterstaat = IenW
  Ministerie van Justitie en Veiligheid = JenV, J&V
  Ministerie van Landbouw, Natuur en Voedselkwaliteit = LNV
  Ministerie van Onderwijs, Cultuur en Wetenschap = OCW
  Ministerie van Sociale Zaken en Werkgelegenheid = SZW
  Ministerie van Volksgezondheid, Welzijn en Sport = VWS
  Nationaal Coördinator Terrorismebestrijding en Veiligheid = NCTV
  Nationale Politie = Politie
  Nederlandse Arbeidsinspectie = Arbeidsinspectie
  Nederlandse Voedsel- en Warenautoriteit = NVWA
  Nederlandse Zorgautoriteit = NZa
  Nederlands Forensisch Instituut = NFI
  Openbaar Ministerie = OM
  Raad van State = RvS
  Raad voor de Kinderbescherming = RvdK
  Raad voor de rechtspraak = Rvdr
  Reclassering Nederland = Reclassering
  Rijksdienst voor Identiteitsgegevens = RvIG
  Rijksdienst voor Ondernemend Nederland = RVO
  Rijksinstituut voor Volksgezondheid en Milieu = RIVM
  Rijkswaterstaat = RWS
  Samenwerkingsverband Reclasseringsorganisaties = 3RO
  Slachtofferhulp Nederland = SHN
  Sociaal en Cultureel Planbureau = SCP
  Sociaal-Economische Raad = SER
  Sociale Verzekeringsbank = SVB
  Stichting Reclassering Nederland = SRN
  Uitvoeringsinstituut Werknemersverzekeringen = UWV
  Unie van Waterschappen = UvW
  Vereniging van Nederlandse Gemeenten = VNG
  Zorginstituut Nederland
`);

export const RECHTSGEBIEDEN = contexten(`
  aanbestedingsrecht
  arbeidsrecht
  belastingrecht = fiscaal recht
  bestuursprocesrecht
  bestuursrecht = administratief recht
  burgerlijk recht = civiel recht, civielrecht, privaatrecht
  burgerlijk procesrecht
  Europees recht = Unierecht, EU-recht
  familierecht
  forensische zorg
  gezondheidsrecht
  inburgering
  jeugdbescherming
  jeugdhulp
  jeugdrecht
  jeugdzorg
  jeugdstrafrecht
  migratierecht
  milieurecht
  omgevingsrecht
  onderwijs
  onderwijsrecht
  ondernemingsrecht
  penitentiair recht
  personen- en familierecht
  schuldhulpverlening
  sociaal domein
  socialezekerheidsrecht = sociale zekerheid
  staatsrecht
  strafprocesrecht = strafvordering
  strafrecht
  vreemdelingenrecht
`);

export const WETTEN = contexten(`
  Algemene bijstandswet = Abw
  Algemene Kinderbijslagwet = AKW
  Algemene nabestaandenwet = Anw, ANW
  Algemene Ouderdomswet = AOW
  Algemene verordening gegevensbescherming = AVG, GDPR
  Algemene wet bestuursrecht = Awb
  Algemene wet inzake rijksbelastingen = AWR
  AI-verordening = verordening artificiële intelligentie, AI Act
  Basisregistratie Adressen en Gebouwen = BAG
  Basisregistratie Grootschalige Topografie = BGT
  Basisregistratie Kadaster = BRK
  Basisregistratie Ondergrond = BRO
  Basisregistratie Personen = BRP
  Basisregistratie Topografie = BRT
  Burgerlijk Wetboek = BW
  Energiewet
  Europees Verdrag voor de Rechten van de Mens = EVRM
  Faillissementswet = Fw
  Gemeentewet
  Grondwet = Gw
  Jeugdwet
  Kadasterwet
  Kieswet
  Mediawet
  Omgevingswet = Ow
  Opiumwet
  Participatiewet = Pw
  Paspoortwet
  Penitentiaire beginselenwet = Pbw
  Politiewet
  Provinciewet
  Vreemdelingenwet = Vw, Vreemdelingenwet 2000
  Wegenverkeerswet = WVW, Wegenverkeerswet 1994
  Wegenwet
  Werkloosheidswet = WW
  Wet algemene bepalingen omgevingsrecht = Wabo
  Wet arbeidsongeschiktheidsvoorziening jonggehandicapten = Wajong
  Wet bescherming persoonsgegevens = Wbp
  Wet bevordering integriteitsbeoordelingen door het openbaar bestuur = Wet Bibob
  Wet forensische zorg = Wfz
  Wet gemeentelijke schuldhulpverlening = Wgs
  Wet inburgering = Wi
  Wet justitiële en strafvorderlijke gegevens = Wjsg
  Wet langdurige zorg = Wlz, WLZ
  Wet maatschappelijke ondersteuning = Wmo, WMO
  Wet milieubeheer = Wm
  Wet natuurbescherming = Wnb
  Wet op de arbeidsongeschiktheidsverzekering = WAO
  Wet op de inkomstenbelasting = Wet IB
  Wet op de ondernemingsraden = WOR
  Wet open overheid = Woo
  Wet openbaarheid van bestuur = Wob
  Wet politiegegevens = Wpg
  Wet ruimtelijke ordening = Wro
  Wet structuur uitvoeringsorganisatie werk en inkomen = Wet SUWI, SUWI
  Wet waardering onroerende zaken = WOZ, Wet WOZ
  Wet werk en inkomen naar arbeidsvermogen = WIA
  Wetboek van Burgerlijke Rechtsvordering = Rv
  Wetboek van Koophandel = WvK
  Wetboek van Strafrecht = Sr, WvSr
  Wetboek van Strafvordering = Sv, WvSv
  Ziektewet
  Zorgverzekeringswet = Zvw
`);

/** The organisations, legal domains and laws that a text or a context can name: the one list of them. */
export const CONTEXTEN: readonly BekendeContext[] = [...ORGANISATIES, ...RECHTSGEBIEDEN, ...WETTEN];
