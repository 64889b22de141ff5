import { validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

testRule('ARAI-04', {
  valid: [
    'handeling die de schade beperkt',
    'wens die is vastgelegd als uiterste wil',
    'vaardigheid: het kunnen lezen',
    'inhoud van een kan',
    'kan waarin men melk schenkt',
    'kan van kunststof voor brandstof',
    'voertuig dat dient als woning',
    'persoon die behoort tot de groep',
    'water dat dient om iets te koelen',
    'dat wil zeggen een handeling',
    'uiting van een doel of wil',
    'uiting van wil om iets te laten gebeuren',
    'het horen en mogen weerspreken van een besluit',
    'het al dan niet mogen spreken over een besluit',
    'vrijheid van mogen spreken',
    'kantoor van de kantonrechter en de magistraat',
    'te betalen bedrag aan belasting',
    'gebied dat onder de gemeente valt',
  ],
  invalid: [
    { definitie: 'kan iemand helpen met een vraag', vindt: 'kan' },
    { definitie: 'iemand die kan van een brug springen', vindt: 'kan' },
    {
      definitie: 'handeling die de schade kan beperken',
      vindt: 'kan',
      ernst: 'waarschuwing',
      wordt: 'handeling die de schade beperkt',
      veilig: false,
    },
    { definitie: 'handelingen die de schade kunnen beperken.', wordt: 'handelingen die de schade beperken.' },
    { definitie: 'orgaan dat de schade vaststellen moet', wordt: 'orgaan dat de schade vaststelt' },
    {
      definitie: 'bedrag dat binnen een week moet worden betaald',
      wordt: 'bedrag dat binnen een week wordt betaald',
    },
    {
      definitie: 'bedrag dat binnen een week dient te worden betaald',
      wordt: 'bedrag dat binnen een week wordt betaald',
    },
    {
      definitie: 'stof die gevaarlijk kan zijn, die wordt gemeld',
      wordt: 'stof die gevaarlijk is, die wordt gemeld',
    },
    { definitie: 'persoon die zelf niet kan lezen', wordt: null },
    { definitie: 'handeling die de schade kan beperken of voorkomen', wordt: null },
    { definitie: 'handeling die de schade kan laten dalen', wordt: null },
    { definitie: 'persoon die een auto kan of mag besturen', wordt: null },
    { definitie: 'een bestuurder moet stoppen', vindt: 'moet', wordt: null },
    { definitie: 'orgaan waarbij zij het niet kunnen melden', vindt: 'kunnen', wordt: null },
    { definitie: 'handeling die **moet** gebeuren', vindt: 'moet' },
    { definitie: 'gegeven dat gebruikt kan worden', vindt: 'kan', ernst: 'advies' },
    { definitie: 'gegeven dat moet worden gewist', vindt: 'moet', ernst: 'waarschuwing' },
    { definitie: 'verplichting waaraan iemand moet voldoen', vindt: 'moet', ernst: 'advies' },
    { definitie: 'termijn waarbinnen men dient te betalen', vindt: 'dient' },
    { definitie: 'stof die niet hoeft te worden gemeld', vindt: 'hoeft' },
    { definitie: 'voorwerp dat is te zien bij daglicht', vindt: 'is', ernst: 'advies' },
    { definitie: 'bedrag dat te betalen is door de burger', vindt: 'is', ernst: 'advies' },
    { definitie: 'document dat valt te raadplegen', vindt: 'valt', ernst: 'advies' },
    { definitie: 'persoon die kan of mag rijden, en die moet stoppen', aantal: 2, vindt: 'kan' },
    { definitie: 'prijs die is of zal worden betaald', vindt: 'zal', ernst: 'waarschuwing' },
  ],
});

test.each([
  ['termijn waarbinnen men moet betalen', '‘betaalt’ in plaats van ‘moet betalen’'],
  ['termijn waarbinnen men dient te betalen', '‘betaalt’ in plaats van ‘dient te betalen’'],
  ['termijn waarbinnen men niet mag betalen', 'zonder ‘mag’'],
])('the advice is about the words of the definitie: %s', (definitie, advice) => {
  const melding = validate({ begrip: 'termijn voor geld', definitie }).bevindingen.find(
    ({ code }) => code === 'ARAI-04',
  )?.melding;
  expect(melding).toContain(advice);
});
