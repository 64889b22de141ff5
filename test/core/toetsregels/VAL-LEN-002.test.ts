import { testRule } from '../../support/rule.ts';

testRule('VAL-LEN-002', {
  valid: [`voertuig${' en wagen'.repeat(39)}`, 'voertuig dat rijdt'],
  invalid: [
    { definitie: `voertuig${' en wagen'.repeat(40)}`, vindt: 'wagen', ernst: 'waarschuwing', wordt: null },
    { definitie: `${'w'.repeat(300)} ${'x'.repeat(310)}`, vindt: 'x'.repeat(310) },
    {
      definitie: `Voertuig dat op rails rijdt. Het is${' en blijft'.repeat(50)}.`,
      wordt: 'Voertuig dat op rails rijdt.',
    },
  ],
});
