import { gradedWoordenlijst } from './graded.ts';
import type { Token } from './tokens.ts';
import { woordenlijst } from './woordenlijst.ts';

/** Expressions that nobody can measure; some need a look at their neighbours. */
export const VAAG = gradedWoordenlijst(
  'vage-uitdrukkingen',
  'Uitdrukkingen van tijd, aantal, mate of zekerheid die niemand kan meten.',
  [
    [
      0.8,
      `zoveel mogelijk, zo veel mogelijk, tijdig, tijdige, spoedig, spoedige, met spoed, binnenkort, te zijner tijd
      binnen afzienbare tijd, binnen redelijke termijn, binnen een redelijke termijn, binnen redelijke tijd
      op afzienbare termijn, binnen korte tijd, op korte termijn, enige tijd, geruime tijd, na verloop van tijd
      waar mogelijk, indien mogelijk, zo mogelijk, voor zover mogelijk, wanneer mogelijk, als dat mogelijk is
      waar nodig, indien nodig, zo nodig, voor zover nodig, wanneer nodig, waar wenselijk, indien gewenst, zo gewenst
      voldoende, regelmatig, veelvuldig, veelvuldige, af en toe, zo nu en dan, nu en dan, van tijd tot tijd
      meestal, vaak, soms, doorgaans, veelal, dikwijls, gewoonlijk, normaliter, normaal gesproken, over het algemeen
      in de regel, in beginsel, in principe, in veel gevallen, in sommige gevallen, in de meeste gevallen
      in voorkomende gevallen, in voorkomend geval, in bepaalde gevallen, in uitzonderlijke gevallen
      in voldoende mate, in belangrijke mate, in hoge mate, in zekere mate, in aanzienlijke mate, in grote mate
      in meer of mindere mate, in redelijke mate, in enige mate, zekere mate van, in een zekere mate
      enigszins, min of meer, tamelijk, nogal, betrekkelijk, bij voorkeur, naar behoren, naar tevredenheid
      dan normaal, dan gewoonlijk, dan gebruikelijk, wellicht, misschien, mogelijkerwijs, mogelijkerwijze, vermoedelijk, naar verhouding`,
    ],
    [
      0.72,
      `onvoldoende, frequent, frequente, genoeg, zelden, herhaaldelijk, vrijwel, nagenoeg, relatief, ruimschoots
      langere tijd, lange tijd, korte tijd, langere periode, korte periode, groot aantal, grote hoeveelheid
      grote hoeveelheden, klein aantal, gering aantal, grote schaal, kleine schaal, groot deel, groot gedeelte
      klein deel, beperkt aantal, kort voor, kort na, kort daarna, kort daarvoor`,
    ],
    [
      0.6,
      `mogelijk, hoofdzakelijk, voornamelijk, overwegend, grotendeels, bijna, in het algemeen, regelmatige
      langdurig, langdurige, kortdurend, kortdurende, recent, recente, recentelijk, vroegtijdig, vroegtijdige
      onverwijld, incidenteel, incidentele, sommige, de meeste, veel, weinig, geringe, grote impact, grote invloed
      grote gevolgen, grote schade, grote mate, grote waarde, uitzonderlijk hoge, uitzonderlijk lage
      geleidelijk, geleidelijke, periodiek, zo goed als, wezenlijk deel, belangrijk deel`,
    ],
    [0.5, 'ongeveer, circa, ca., plusminus, redelijkerwijs, redelijkerwijze, naar verwachting'],
  ],
);

/** Sizes: only as the first word of a definitie they are what must tell the begrip from others. */
export const MATEN = gradedWoordenlijst('vage-maten', 'Maten zonder getal, zoals ‘grote’ en ‘hoog’.', [
  [
    0.55,
    `grote, groot, kleine, klein, hoge, hoog, lage, laag, lange, lang, korte, kort, zware, zwaar, lichte, brede, breed
    smalle, smal, dikke, dunne, jonge, oude, dure, ruime, snelle, langzame, trage, warme, koude, geringe`,
  ],
]);

/** A definitie reads on without these, wherever they stand between two words. */
const REMOVABLE: ReadonlySet<string> = new Set(
  woordenlijst(
    '',
    '',
    `meestal, vaak, soms, doorgaans, veelal, dikwijls, gewoonlijk, normaliter, normaal gesproken, over het algemeen
    in de regel, in beginsel, in principe, bij voorkeur, enigszins, min of meer, tamelijk, nogal, betrekkelijk
    in veel gevallen, in de meeste gevallen, in sommige gevallen, regelmatig, zo nodig, waar nodig, indien nodig
    waar mogelijk, indien mogelijk`,
  ).frases,
);

export const isRemovable = (frase: string): boolean => REMOVABLE.has(frase);

/** They say that something is a habit, which ARAI-05 asks about as well. */
const HABITS = new Set([
  'doorgaans',
  'gewoonlijk',
  'normaliter',
  'normaal gesproken',
  'over het algemeen',
  'in de regel',
]);

export const isHabit = (frase: string): boolean => HABITS.has(frase);

/** After these, the word counts or compares: `hoe vaak`, `te veel`, `evenveel`. */
export const COUNTING: ReadonlySet<string> = new Set('hoe te zo even net hoeveel'.split(' '));

/** `in de regel` where a rule was named before is meant literally. */
export const namesRegelBefore = (tokens: readonly Token[], at: number): boolean => {
  for (let i = 0; i < at; i++) if (REGELS.has(tokens[i]?.lower ?? '')) return true;
  return false;
};
const REGELS = new Set(['regel', 'regels', 'rechtsregel', 'rij']);
