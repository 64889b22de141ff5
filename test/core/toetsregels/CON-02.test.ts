import { validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

const definitie = 'brief waarin iemand om heroverweging vraagt';
const met = (...bronnen: readonly string[]) => ({ definitie, bronnen });

testRule('CON-02', {
  valid: [
    definitie,
    'besluit als bedoeld in artikel 1:3 van de wet',
    met('Algemene wet bestuursrecht, artikel 1:5'),
    met('Awb art. 1:5 lid 1'),
    met('Awb 1:5'),
    met('Grondwet, hoofdstuk 2'),
    met('BWBR0005537'),
    met('ECLI:NL:HR:2019:1278'),
    met('32016R0679'),
    met('Verordening (EU) 2016/679'),
    met('Stb. 1992, 315'),
    met('https://wetten.overheid.nl/BWBR0005537/2024-01-01'),
    met('NEN-EN-ISO 9000:2015'),
    met('Kamerstukken II 2018/19, 35 000, nr. 3'),
    met('Beleidsnota Water 2020, p. 12'),
    met('Van Dale', 'Wetboek van Strafrecht, artikel 37'),
    met('https://www.voorbeeld.com/begrippen'),
  ],
  invalid: [
    { ...met(), ernst: 'waarschuwing', wordt: null },
    { ...met(''), ernst: 'waarschuwing' },
    { ...met(' - '), ernst: 'waarschuwing' },
    { ...met('Algemene wet bestuursrecht'), ernst: 'advies' },
    { ...met('de wet'), ernst: 'advies' },
    { ...met('Beleidsnota Water 2020'), ernst: 'advies' },
    { ...met('Van Dale'), ernst: 'advies' },
    { ...met('interne afspraak', 'overleg met de afdeling'), ernst: 'advies' },
  ],
});

test('a reference in the text is offered as the source', () => {
  const concept = { begrip: 'bezwaar', definitie: 'verzoek op grond van artikel 3 van de wet', bronnen: [] };
  const found = validate(concept).bevindingen.find(({ code }) => code === 'CON-02');
  expect(found?.melding).toContain('‘artikel 3 van de wet’');
});
