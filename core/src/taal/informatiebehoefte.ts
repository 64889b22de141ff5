import { gradedWoordenlijst } from './graded.ts';

const USES = 'administratieve statistische rapportage- analyse- verantwoordings- beheers- bestuurlijke'.split(
  ' ',
);

/** Phrases that say who needs the begrip or its data, or what for. */
export const INFORMATIEBEHOEFTE = gradedWoordenlijst(
  'informatiebehoefte',
  'Woorden die zeggen waarvoor iemand het begrip of de gegevens nodig heeft.',
  [
    [
      0.8,
      `wil weten, willen weten, wilt weten, wenst te weten, wensen te weten, wil kunnen zien
      wil vastleggen, willen vastleggen, wil registreren, willen registreren, wil bijhouden, willen bijhouden
      wil rapporteren, willen rapporteren, wil kunnen rapporteren, willen kunnen rapporteren, wil monitoren
      willen monitoren, willen wij weten, willen we weten, we willen weten, wij willen weten, belangrijk om te weten
      handig om te weten, nodig om te weten, nuttig om te weten, informatiebehoefte, gegevensbehoefte
      voor het verkrijgen van, voor het verkrijgen van inzicht, voorziet in de behoefte, voorzien in de behoefte
      behoefte aan informatie, behoefte aan gegevens`,
    ],
    [
      0.78,
      [
        ...USES.map((use) => `voor ${use} doeleinden`.replace('- doeleinden', 'doeleinden')),
        ...USES.map((use) => `tot ${use} doeleinden`.replace('- doeleinden', 'doeleinden')),
        ...[
          'rapportage',
          'de rapportage',
          'rapportages',
          'managementinformatie',
          'de administratie',
          'de statistiek',
        ].map((use) => `voor ${use}`),
        ...[
          'het jaarverslag',
          'de jaarrekening',
          'de verantwoording',
          'het dashboard',
          'de informatievoorziening',
        ].map((use) => `voor ${use}`),
      ],
    ],
    [
      0.72,
      `nodig heeft, nodig hebben, nodig te hebben, waar behoefte aan is, waaraan behoefte is, waaraan behoefte bestaat
      waar behoefte aan bestaat`,
    ],
    [
      0.6,
      'moet noteren, moet registreren, moet vastleggen, moet bijhouden, moeten registreren, moeten vastleggen',
    ],
    [0.7, 'nodig is, nodig zijn, van belang is, van belang zijn, benodigd voor, benodigd om'],
  ],
);

/** What is done with data; with `moet` it says that someone needs them. */
export const VASTLEGGEN = gradedWoordenlijst(
  'vastleggen',
  'Wat met gegevens gedaan wordt; met ‘moet’ erbij is het een informatiebehoefte.',
  [
    [
      0.8,
      `geregistreerd, vastgelegd, bijgehouden, gerapporteerd, ingevuld, aangeleverd, opgeslagen, ingevoerd
      gemonitord, geadministreerd, gedocumenteerd, opgevraagd, uitgevraagd`,
    ],
  ],
);

/** What carries information: what it is needed for is a need of information. */
export const INFORMATIEDRAGERS: ReadonlySet<string> = new Set(
  `gegeven gegevens informatie data nummer nummers code codes kenmerk kenmerken datum indicatie document documenten lijst
  registratie naam namen adres adressen persoonsgegevens bericht berichten aanduiding cijfers
  indeling categorie classificatie overzicht aantal bedrag cijfer`.split(/\s+/),
);
