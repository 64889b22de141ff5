/**
 * Abbreviations that are written with a full stop which does not end a sentence.
 * Those of single letters (`d.w.z.`, `m.b.t.`, `J.P.`) need no list: their shape says it.
 */
export const PUNTWOORDEN: ReadonlySet<string> = new Set(
  `aanv afb afd afk afl alg arr art artt aug bc belg bijl bijv bijvb blz bv ca cf conf coord dhr div dln dr
  drs ed enz etc evt evtl excl feb febr fig geb gebr gem gew hfdst hfst hoofdst incl ing inw ir jan jl jo jr
  jrg kap kst lic max mej mevr mgr min mld mln mr mrs mw ned nl nov nr nrs obs okt ond onderd ong onl opm
  orig pag par pct plm plv prof publ ref reg resp samenst sec sect sept st stb stcrt suppl tel tit toel trb
  uitg vb vbn verg vgl vlg vnl voorz vs vz zgn zgz`.split(/\s+/),
);

/** Abbreviations that can be the last word of a sentence. */
export const ZINSEINDEN: ReadonlySet<string> = new Set([
  'enz.',
  'etc.',
  'e.d.',
  'e.a.',
  'e.v.',
  'o.i.d.',
  'i.d.',
  'jl.',
  'n.v.',
  'b.v.',
  'v.o.f.',
  'n.v.t.',
  'p.p.',
  'p.j.',
  'p.u.',
]);

/** Full forms of abbreviations in Dutch government, for who writes the abbreviation alone. */
export const VOLUIT: ReadonlyMap<string, string> = new Map([
  ['AFM', 'Autoriteit Financiële Markten'],
  ['AP', 'Autoriteit Persoonsgegevens'],
  ['AVG', 'Algemene verordening gegevensbescherming'],
  ['Awb', 'Algemene wet bestuursrecht'],
  ['AZC', 'asielzoekerscentrum'],
  ['BAG', 'Basisregistratie Adressen en Gebouwen'],
  ['BGT', 'Basisregistratie Grootschalige Topografie'],
  ['BIBOB', 'bevordering integriteitsbeoordelingen door het openbaar bestuur'],
  ['Bibob', 'bevordering integriteitsbeoordelingen door het openbaar bestuur'],
  ['BRK', 'Basisregistratie Kadaster'],
  ['BRO', 'Basisregistratie Ondergrond'],
  ['BRP', 'Basisregistratie Personen'],
  ['BRT', 'Basisregistratie Topografie'],
  ['BSN', 'burgerservicenummer'],
  ['BW', 'Burgerlijk Wetboek'],
  ['CBS', 'Centraal Bureau voor de Statistiek'],
  ['CIZ', 'Centrum Indicatiestelling Zorg'],
  ['CJIB', 'Centraal Justitieel Incassobureau'],
  ['COA', 'Centraal Orgaan opvang asielzoekers'],
  ['CRvB', 'Centrale Raad van Beroep'],
  ['DJI', 'Dienst Justitiële Inrichtingen'],
  ['DNB', 'De Nederlandsche Bank'],
  ['DUO', 'Dienst Uitvoering Onderwijs'],
  ['EVRM', 'Europees Verdrag voor de Rechten van de Mens'],
  ['FIOD', 'Fiscale Inlichtingen- en Opsporingsdienst'],
  ['Fw', 'Faillissementswet'],
  ['GGD', 'Gemeentelijke Gezondheidsdienst'],
  ['GGZ', 'geestelijke gezondheidszorg'],
  ['IGJ', 'Inspectie Gezondheidszorg en Jeugd'],
  ['ILT', 'Inspectie Leefomgeving en Transport'],
  ['IND', 'Immigratie- en Naturalisatiedienst'],
  ['KB', 'koninklijk besluit'],
  ['KMAR', 'Koninklijke Marechaussee'],
  ['KMar', 'Koninklijke Marechaussee'],
  ['KNMI', 'Koninklijk Nederlands Meteorologisch Instituut'],
  ['KvK', 'Kamer van Koophandel'],
  ['NCTV', 'Nationaal Coördinator Terrorismebestrijding en Veiligheid'],
  ['NFI', 'Nederlands Forensisch Instituut'],
  ['NVWA', 'Nederlandse Voedsel- en Warenautoriteit'],
  ['OM', 'Openbaar Ministerie'],
  ['OvJ', 'officier van justitie'],
  ['Pbw', 'Penitentiaire beginselenwet'],
  ['Ow', 'Omgevingswet'],
  ['RDW', 'Dienst Wegverkeer'],
  ['RIVM', 'Rijksinstituut voor Volksgezondheid en Milieu'],
  ['RNI', 'Registratie Niet-ingezetenen'],
  ['Rv', 'Wetboek van Burgerlijke Rechtsvordering'],
  ['RVO', 'Rijksdienst voor Ondernemend Nederland'],
  ['SCP', 'Sociaal en Cultureel Planbureau'],
  ['SER', 'Sociaal-Economische Raad'],
  ['Sr', 'Wetboek van Strafrecht'],
  ['SVB', 'Sociale Verzekeringsbank'],
  ['Sv', 'Wetboek van Strafvordering'],
  ['UWV', 'Uitvoeringsinstituut Werknemersverzekeringen'],
  ['VNG', 'Vereniging van Nederlandse Gemeenten'],
  ['VOG', 'verklaring omtrent het gedrag'],
  ['Wajong', 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten'],
  ['WAO', 'Wet op de arbeidsongeschiktheidsverzekering'],
  ['WIA', 'Wet werk en inkomen naar arbeidsvermogen'],
  ['Wjsg', 'Wet justitiële en strafvorderlijke gegevens'],
  ['Wlz', 'Wet langdurige zorg'],
  ['Wmo', 'Wet maatschappelijke ondersteuning'],
  ['WOZ', 'Wet waardering onroerende zaken'],
  ['Woo', 'Wet open overheid'],
  ['Wob', 'Wet openbaarheid van bestuur'],
  ['Wpg', 'Wet politiegegevens'],
  ['WvSr', 'Wetboek van Strafrecht'],
  ['WvSv', 'Wetboek van Strafvordering'],
  ['WW', 'Werkloosheidswet'],
  ['ZBO', 'zelfstandig bestuursorgaan'],
  ['ZM', 'zittende magistratuur'],
  ['Zvw', 'Zorgverzekeringswet'],
  ['3RO', 'Samenwerkingsverband Reclasseringsorganisaties'],
]);

/** Abbreviations that everyone reads as a word. */
export const INGEBURGERD: ReadonlySet<string> = new Set(
  'AI APK BTW BV CAO CD CO2 CV DNA DVD EEG EG EHBO EU FAQ GPS HAVO HBO ICT ID ISO IT KLM MBO NAVO NB NEN NL NS NV OV PC PDF PIN SMS TL TV UFO URL URLS USA USB VMBO VN VOF VS VUT VWO WC WO ZZP'.split(
    ' ',
  ),
);
