import { validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

const verhuurder = { begrip: 'verhuurder', definitie: 'eigenaar die een woning aan een huurder geeft' };
const begrip = 'huurder';
const definitie = 'persoon die een woning gebruikt van een verhuurder';

testRule('SAM-05', {
  valid: [
    { begrip, definitie },
    { begrip, definitie, verzameling: [] },
    { begrip, definitie, verzameling: [{ begrip: 'verhuurder', definitie: 'eigenaar van een woning' }] },
    { begrip, definitie: 'persoon die een woning gebruikt', verzameling: [verhuurder] },
    { begrip, definitie: 'persoon die als huurder een woning gebruikt', verzameling: [verhuurder] },
    { begrip, definitie: 'persoon (geen verhuurder) in een woning', verzameling: [verhuurder] },
    { begrip, definitie: 'persoon anders dan de verhuurder', verzameling: [verhuurder] },
    {
      begrip,
      definitie,
      verzameling: [
        { begrip: 'verhuurder', definitie: 'eigenaar van een woning. Soms is dat ook een huurder.' },
      ],
    },
    {
      begrip: 'dag',
      definitie: 'tijd na de nacht',
      verzameling: [{ begrip: 'nacht', definitie: 'tijd (zoals na de dag)' }],
    },
    {
      begrip: 'accreditatie',
      definitie: 'erkenning volgens de verordening',
      verzameling: [{ begrip: 'verordening', definitie: 'verordening nr. 765/2008 over accreditatie' }],
    },
    {
      begrip,
      definitie,
      synoniemen: ['verhuurder'],
      verzameling: [verhuurder],
    },
    {
      begrip: 'verhoging',
      definitie: 'toename van iets',
      verzameling: [{ begrip: 'huurverhoging', definitie: 'verhoging van de huur' }],
    },
    { begrip: '', definitie, verzameling: [{ begrip: 'verhuurder', definitie: '' }] },
  ],
  invalid: [
    { begrip, definitie, verzameling: [verhuurder], vindt: 'verhuurder', ernst: 'waarschuwing', wordt: null },
    {
      begrip,
      definitie: 'persoon die huurt van verhuurders',
      verzameling: [{ begrip: 'verhuurder', definitie: 'eigenaar met huurders' }],
      vindt: 'verhuurders',
    },
    { begrip, definitie, verzameling: [{ begrip, definitie }, verhuurder], vindt: 'verhuurder' },
    {
      begrip,
      definitie,
      verzameling: [
        { begrip: 'verhuurder', definitie: 'partij bij een huurcontract' },
        { begrip: 'huurcontract', definitie: 'overeenkomst met een huurder' },
      ],
      vindt: 'verhuurder',
      ernst: 'waarschuwing',
    },
    {
      begrip,
      definitie,
      verzameling: [
        { begrip: 'verhuurder', definitie: 'partij bij een huurcontract' },
        { begrip: 'huurcontract', definitie: 'overeenkomst over een woonruimte' },
        { begrip: 'woonruimte', definitie: 'plek van een huurder' },
      ],
      ernst: 'advies',
    },
    {
      begrip: 'dag',
      definitie: 'tijd tussen twee nachten',
      verzameling: [{ begrip: 'donkere periode', definitie: 'tijd na de dag', synoniemen: ['nacht'] }],
      vindt: 'nachten',
    },
    {
      begrip: 'dag',
      definitie: 'tijd na de nacht',
      synoniemen: ['etmaal'],
      verzameling: [{ begrip: 'nacht', definitie: 'tijd na het etmaal' }],
      vindt: 'nacht',
    },
    {
      begrip: 'bestuurlijke maatregel',
      definitie: 'gevolg van een zware overtreding',
      verzameling: [
        { begrip: 'zware overtreding', definitie: 'feit waarop een bestuurlijke maatregel volgt' },
      ],
      vindt: 'zware overtreding',
    },
    {
      begrip: 'schadeloosstelling',
      definitie: 'betaling van schade door de dader aan het slachtoffer',
      verzameling: [
        { begrip: 'dader', definitie: 'wie een schadeloosstelling betaalt' },
        { begrip: 'slachtoffer', definitie: 'wie een schadeloosstelling ontvangt' },
      ],
      aantal: 2,
      vindt: 'dader',
    },
  ],
});

test('the message shows the way round', () => {
  const found = validate({ begrip, definitie, verzameling: [verhuurder] }).bevindingen;
  expect(found.find(({ code }) => code === 'SAM-05')?.melding).toContain(
    '(‘huurder’ → ‘verhuurder’ → ‘huurder’)',
  );
});

test('a name stands for the concept in the same context', () => {
  const context = { juridisch: ['civiel recht'] };
  const other = { juridisch: ['strafrecht'] };
  const concept = { begrip, definitie, context };
  const codes = (verzameling: Parameters<typeof validate>[0]['verzameling']) =>
    validate({ ...concept, verzameling }).bevindingen.map(({ code }) => code);
  const innocent = { begrip: 'verhuurder', definitie: 'eigenaar van een woning', context };
  expect(codes([{ ...verhuurder, context: other }, innocent])).not.toContain('SAM-05');
  expect(codes([{ ...verhuurder, context: other }])).toContain('SAM-05');
});
