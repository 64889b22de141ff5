import { testRule } from '../../support/rule.ts';

testRule('LANG-INF-001', {
  valid: [
    'voorwerpen waarmee kinderen spelen',
    'gewoon onderwijs aan kinderen',
    'gewone gebruiker van een dienst',
    'buitengewoon lid van een vereniging',
    'stap waarmee iemand lid wordt en zo rechten krijgt',
    'uitkering of zo nodig een lening',
    'getal dat even groot is als een ander',
    'bedrag dat om het even wie betaalt',
    'document met de tekst ‘zeg maar’ erin',
    { begrip: 'spelletjesmiddag', definitie: 'middag met muziek' },
    { begrip: 'leuke dag', definitie: 'dag die leuk is' },
    'plek waar iemand iets kan regelen',
    '',
  ],
  invalid: [
    { definitie: "zo'n ding waarmee iemand rekent", vindt: "zo'n ding", ernst: 'waarschuwing' },
    { definitie: 'zo’n ding waarmee iemand rekent', vindt: 'zo’n ding' },
    { definitie: 'auto, fiets of zo', vindt: 'of zo' },
    { definitie: 'fietsen, brommers en zo, die buiten staan', vindt: 'en zo' },
    { definitie: 'plek waar van alles gebeurt', vindt: 'van alles' },
    { definitie: 'dag waarop iemand gewoon niet werkt', vindt: 'gewoon', ernst: 'waarschuwing' },
    { definitie: 'hartstikke grote zaal', vindt: 'hartstikke', ernst: 'waarschuwing' },
    { definitie: 'weg die een beetje krom is', vindt: 'een beetje' },
    { definitie: 'spelletjes op een telefoon', vindt: 'spelletjes' },
    { definitie: 'middel waarmee je kunt vliegen', vindt: 'je', ernst: 'advies' },
    { definitie: 'toets om te zien of iemand de stof snapt', vindt: 'snapt', wordt: null },
  ],
});
