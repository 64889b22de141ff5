import { gradedWoordenlijst } from './graded.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const INTERNAL =
  words(`richtlijn richtlijnen notitie notities procedure procedures memo regeling regelingen regels afspraken
  instructie instructies handleiding werkwijze documentatie standaard standaarden website wiki beleidsregels voorschriften
  kader kaders beleidsnotitie werkinstructie werkinstructies normen nota's processen publicatie publicaties rapportage
  rapporten documenten lijst codering indeling`).flatMap((noun) => [`interne ${noun}`]);

/** Documents and places that a reader from outside cannot open; they count only after a word that refers. */
export const ONTOEGANKELIJK = gradedWoordenlijst(
  'ontoegankelijke-bronnen',
  'Documenten en plekken die een lezer van buiten niet kan openen.',
  [
    [
      0.85,
      [
        ...INTERNAL,
        ...['interne', 'intern'],
        ...[
          'intern beleid',
          'intern document',
          'intern rapport',
          'intern memo',
          'intern overzicht',
          'intern register',
        ],
        ...[
          'intern handboek',
          'intern protocol',
          'intranet',
          'sharepoint',
          'confluence',
          'teamsite',
          'netwerkschijf',
        ],
        ...[
          'g-schijf',
          'p-schijf',
          'werkinstructie',
          'werkinstructies',
          'beleidsdocument',
          'beleidsdocumenten',
          'jira',
        ],
        ...[
          'kwaliteitshandboek',
          'werkafspraken',
          'werkinstructieboek',
          'huisregels',
          'dienstvoorschrift',
          'werkbeschrijving',
        ],
      ],
    ],
    [
      0.75,
      `beleidsnotitie, beleidsnota, draaiboek, procesbeschrijving, werkboek, handboek, projectdocumentatie
      systeemdocumentatie, conceptnotitie, conceptnota, startnotitie, besluitenlijst, teamafspraken, afdelingsplan
      medewerkershandboek, personeelshandboek, gebruikershandleiding`,
    ],
  ],
);

/** Words that count wherever they stand. */
export const VERWIJZINGEN = gradedWoordenlijst(
  'verwijzingen',
  'Woorden die verwijzen naar iets dat de lezer niet voor zich heeft.',
  [
    [
      0.8,
      `zoals bekend binnen, zoals bekend bij, bekend binnen, bekend is binnen, bekend zijn binnen
      bekend bij de medewerkers, bekend is bij de medewerkers, bekend bij de afdeling, bekend bij het team, binnen de organisatie bekend, binnen de organisatie bekende
      bij de organisatie bekend, bij de medewerkers bekend, zoals gehanteerd binnen, zoals gebruikt binnen
      zoals gebruikt door de organisatie, zoals gehanteerd door de organisatie, benodigde bescheiden
      benodigde documenten, benodigde stukken, vereiste bescheiden, vereiste stukken, vereiste documenten
      nodige bescheiden, nodige stukken, nodige documenten, voorgeschreven formulier, voorgeschreven formulieren
      voorgeschreven documenten, gevraagde bescheiden, gevraagde stukken, zoals elders beschreven
      elders beschreven, elders vastgelegd, elders gedefinieerd, zoals elders vastgelegd`,
    ],
    [
      0.72,
      `bovenstaand, bovenstaande, onderstaand, onderstaande, bovengenoemd, bovengenoemde, hierboven genoemd
      hierboven genoemde, hierboven beschreven, hieronder genoemd, hieronder genoemde, hiervoor genoemd
      hiervoor genoemde, voornoemd, voornoemde, eerdergenoemd, eerdergenoemde, eerder genoemd, eerder genoemde
      hierna genoemd, hierna genoemde, bovenvermeld, bovenvermelde, ondergenoemde`,
    ],
  ],
);

/** `zie` and the phrases before a document of which nothing says which it is. */
export const ZIE = gradedWoordenlijst('zie', 'Woorden die de lezer naar een andere tekst sturen.', [
  [0.8, 'zie, zie ook, zie verder, zie daarvoor, zie hiervoor, raadpleeg, lees ook'],
  [0.6, 'vgl., vergelijk, cf.'],
]);

/** Documents without a name: after `volgens de` they say nothing to who does not have them. */
export const NAAMLOOS = gradedWoordenlijst(
  'naamloze-documenten',
  'Documenten zonder naam, na ‘volgens de’, ‘zoals beschreven in het’ en dergelijke.',
  [
    [
      0.75,
      `document, documentatie, notitie, memo, nota, handleiding, procedure, procedures, protocol, instructie
      instructies, richtlijn, richtlijnen, beleid, beleidsplan, rapport, overzicht, bijlage, bijlagen, spreadsheet, wiki
      website, projectplan, format, formulier, sjabloon, leidraad, stappenplan, uitvoeringsinstructie, toelichting, schema
      categorie-indeling, presentatie, brief, mail, e-mail, circulaire`,
    ],
  ],
);
