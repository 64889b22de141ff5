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
    'kantoor van de kantonrechter en de magistraat',
  ],
  invalid: [
    { definitie: 'kan iemand helpen met een vraag', vindt: 'kan' },
    { definitie: 'iemand die kan van een brug springen', vindt: 'kan' },
    { definitie: 'handeling die de schade kan beperken', vindt: 'kan', ernst: 'waarschuwing' },
    { definitie: 'handeling die **moet** gebeuren', vindt: 'moet' },
    { definitie: 'gegeven dat gebruikt kan worden', vindt: 'kan', ernst: 'advies' },
    { definitie: 'gegeven dat moet worden gewist', vindt: 'moet', ernst: 'waarschuwing' },
    { definitie: 'verplichting waaraan iemand moet voldoen', vindt: 'moet', ernst: 'advies' },
    { definitie: 'termijn waarbinnen men dient te betalen', vindt: 'dient' },
    { definitie: 'stof die niet hoeft te worden gemeld', vindt: 'hoeft' },
    { definitie: 'voorwerp dat is te zien bij daglicht', vindt: 'is', ernst: 'advies' },
    { definitie: 'persoon die kan of mag rijden, en die moet stoppen', aantal: 2, vindt: 'kan' },
    { definitie: 'prijs die is of zal worden betaald', vindt: 'zal', ernst: 'waarschuwing' },
  ],
});
