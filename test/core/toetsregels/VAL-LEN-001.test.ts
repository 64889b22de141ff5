import { testRule } from '../../support/rule.ts';

testRule('VAL-LEN-001', {
  valid: ['voertuig dat op rails rijdt', 'afspraak tussen twee of meer personen'],
  invalid: [
    { definitie: 'tram', vindt: 'tram', ernst: 'waarschuwing', wordt: null },
    { definitie: ' openbaar vervoer. ', vindt: 'openbaar vervoer', ernst: 'waarschuwing' },
    { definitie: 'zoon of dochter', vindt: 'zoon of dochter', ernst: 'advies' },
    { definitie: 'a b c d e f', ernst: 'advies' },
  ],
});
