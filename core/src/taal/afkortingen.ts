import { CONTEXTEN } from './contexten.ts';

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

/** Abbreviations that everyone reads as a word. */
export const INGEBURGERD: ReadonlySet<string> = new Set(
  'AI APK BTW BV CAO CD CO2 CV DNA DVD EEG EG EHBO EU FAQ GPS HAVO HBO ICT ID ISO IT KLM MBO NAVO NB NEN NL NS NV OV PC PDF PIN SMS TL TV UFO URL URLS USA USB VMBO VN VOF VS VUT VWO WC WO ZZP'.split(
    ' ',
  ),
);

/** A name of one word that is no longer than this and starts with a capital or digit is an abbreviation. */
const LONGEST = 6;
const ABBREVIATION = /^[\p{Lu}\d][^\s]+$/u;

const ofContexten = CONTEXTEN.flatMap(({ naam, aliassen = [] }) =>
  aliassen
    .filter((alias) => alias.length <= LONGEST && ABBREVIATION.test(alias) && !INGEBURGERD.has(alias))
    .map((alias) => [alias, naam] as const),
);

/** Full forms of abbreviations in Dutch government, for who writes the abbreviation alone. */
export const VOLUIT: ReadonlyMap<string, string> = new Map([
  ...ofContexten,
  ['AMvB', 'algemene maatregel van bestuur'],
  ['APV', 'algemene plaatselijke verordening'],
  ['AZC', 'asielzoekerscentrum'],
  ['BIBOB', 'bevordering integriteitsbeoordelingen door het openbaar bestuur'],
  ['Bibob', 'bevordering integriteitsbeoordelingen door het openbaar bestuur'],
  ['BSN', 'burgerservicenummer'],
  ['EER', 'Europese Economische Ruimte'],
  ['GBA', 'gemeentelijke basisadministratie'],
  ['GGZ', 'geestelijke gezondheidszorg'],
  ['HvJ', 'Hof van Justitie'],
  ['KB', 'koninklijk besluit'],
  ['MvT', 'memorie van toelichting'],
  ['OvJ', 'officier van justitie'],
  ['PGB', 'persoonsgebonden budget'],
  ['RNI', 'Registratie Niet-ingezetenen'],
  ['RvS', 'Raad van State'],
  ['TBS', 'terbeschikkingstelling'],
  ['VOG', 'verklaring omtrent het gedrag'],
  ['VTH', 'vergunningverlening, toezicht en handhaving'],
  ['ZBO', 'zelfstandig bestuursorgaan'],
  ['ZM', 'zittende magistratuur'],
]);
