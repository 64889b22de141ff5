import { toetsregels, validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

const type = (definitie: string) => ({ categorie: 'type' as const, begrip: 'zomerding', definitie });

testRule('ESS-03', {
  valid: [
    'voertuig met vier wielen',
    type('voertuig met een chassisnummer'),
    type('motorvoertuig waarvoor een kenteken is afgegeven'),
    type('gebouw met een eigen huisnummer'),
    type('bouwwerk dat van andere bouwwerken te onderscheiden is'),
    type('kleinste zelfstandige eenheid van een gebouw'),
    type('apparaat dat in 2020 is gebouwd'),
    type('voorwerp met een unieke code'),
    type('dier waarvan de naam in een stamboek staat'),
    type('persoon die een huis verhuurt'),
    type('organisatie die toezicht houdt'),
    type('stof waarmee iemand een muur verft'),
    type('handeling waarbij iemand iets bepaalt'),
    { ...type('voertuig dat rijdt'), categorie: 'proces' },
    { ...type('voertuig dat rijdt'), categorie: 'exemplaar' },
    type('document met een datum en een handtekening'),
    type('plek met een eigen nummer waar een auto staat'),
    type('wijk die door wegen is begrensd'),
    type('gebouw aan het Binnenhof'),
    type('perceel met een kadastrale aanduiding'),
    type('kennis over een vak'),
    type('bedrag dat iemand betaalt'),
  ],
  invalid: [
    { ...type('voertuig met vier wielen'), vindt: 'voertuig met vier wielen', ernst: 'advies', wordt: null },
    { ...type('Apparaat dat koffie maakt.'), vindt: 'Apparaat dat koffie maakt' },
    { ...type('gebouw waarin iemand woont'), ernst: 'advies' },
    { ...type('groot dier met een slurf'), ernst: 'advies' },
    { ...type('voorwerp waarop iemand zit'), ernst: 'advies' },
    { ...type('machines die gras maaien'), ernst: 'advies' },
    { ...type('een voertuig zonder motor'), ernst: 'advies' },
    { ...type('plek langs het water waar mensen vissen'), ernst: 'advies' },
    { ...type('buurt waar studenten wonen'), ernst: 'advies' },
    { ...type('instrument waarmee een arts bloed afneemt'), ernst: 'advies' },
    { ...type('stadspark waarin honden los lopen'), ernst: 'advies' },
    { ...type('brug waarover treinen rijden'), ernst: 'advies' },
    { ...type('camera die een kruispunt filmt'), ernst: 'advies' },
    { ...type('kamer waarin patiënten wachten'), ernst: 'advies' },
    { ...type('brief waarin iemand bezwaar maakt'), ernst: 'advies' },
    { ...type('paal waaraan een lamp hangt'), ernst: 'advies' },
  ],
});

test.each([
  ['onbekend', {}],
  ['te beoordelen', { categorie: 'type' }],
  ['voldoet', { categorie: 'resultaat' }],
] as const)('ESS-03 says %s of a list with %o', (uitslag, categorie) => {
  const concept = { begrip: 'lijst', definitie: 'overzicht waarin iets staat', ...categorie };
  const rule = toetsregels.filter(({ id }) => id === 'ESS-03');
  expect(validate(concept, { toetsregels: rule }).oordelen).toEqual([{ code: 'ESS-03', uitslag }]);
});
