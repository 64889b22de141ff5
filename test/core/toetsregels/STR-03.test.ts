import { testRule } from '../../support/rule.ts';

testRule('STR-03', {
  valid: [
    'zoon of dochter',
    'voertuig op rails',
    'ander woord dat iemand gebruikt voor een ding dat geen eigen naam heeft',
    { definitie: 'algemene uitvaart', synoniemen: ['begrafenis'] },
  ],
  invalid: [
    { definitie: 'werkzaamheid', vindt: 'werkzaamheid', ernst: 'fout', related: ['VAL-LEN-001'] },
    { definitie: 'Een werkzaamheid.', vindt: 'Een werkzaamheid' },
    { definitie: 'sociaal-democraat', vindt: 'sociaal-democraat' },
    { definitie: 'werkzaamheid (formele taal)', ernst: 'fout' },
    {
      definitie: 'Algemene financiële ondersteuning.',
      synoniemen: ['algemene financiële ondersteuning'],
      ernst: 'fout',
    },
    { definitie: 'ondersteuning of hulp', synoniemen: ['hulp', 'ondersteuning'], ernst: 'fout' },
    { begrip: 'auto', definitie: 'synoniem van wagen', ernst: 'waarschuwing' },
    { begrip: 'auto', definitie: 'Ander woord voor wagen.', ernst: 'waarschuwing' },
    { begrip: 'auto', definitie: 'hetzelfde als een wagen', ernst: 'waarschuwing' },
    { begrip: 'ARC', definitie: 'Archiefwet', ernst: 'waarschuwing' },
  ],
});
