import { testRule } from '../../support/rule.ts';

testRule('ESS-CONT-001', {
  valid: [
    'vakman die voertuigen repareert',
    'natuurlijk persoon met een vergunning',
    'vader of moeder',
    'vader, moeder of voogd',
    { begrip: 'energielevering', definitie: 'levering van energie' },
    { begrip: 'straatnaam', definitie: 'naam van een straat' },
    { begrip: 'hoogte van een gebouw', definitie: 'afstand tot de grond' },
    'besluit van een college over een aanvraag',
    'raadgevend correctief referendum',
    'de Inspectie van het onderwijs',
    'persoon die niet bevoegd is',
    'persoon die 18 jaar is',
    'recht om te stemmen bij verkiezingen',
    '',
  ],
  invalid: [
    { definitie: 'een persoon', vindt: 'een persoon', ernst: 'waarschuwing' },
    { definitie: 'officieel document', ernst: 'waarschuwing' },
    { definitie: 'levering van iets', ernst: 'advies' },
    { definitie: 'stuk bij een brief', ernst: 'advies' },
    { definitie: 'taak die ergens bij helpt', ernst: 'advies' },
    { definitie: 'Een persoon van een bepaald soort.', ernst: 'waarschuwing' },
    { definitie: 'persoon die er zo een heeft', vindt: 'persoon die er zo een heeft', ernst: 'waarschuwing' },
    { definitie: 'plaats waar men het over heeft', ernst: 'waarschuwing' },
  ],
});
