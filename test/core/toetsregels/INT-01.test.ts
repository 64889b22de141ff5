import { testRule } from '../../support/rule.ts';

testRule('INT-01', {
  valid: [
    'voertuig dat rijdt, stopt en weer rijdt',
    'stuk als bedoeld in art. 3, lid 2, van de wet',
    'besluit o.a. van de minister, d.w.z. van J.P. de Vries en mr. Jansen',
    'bedrag van ten hoogste 3.500,50 euro per jaar',
    'bedrijf in de vorm van een B.V. of N.V. met leden',
    'verhouding (bijv. 1 : 2) tussen twee maten',
    'Voertuig dat rijdt. (bron: BGT)',
    'voertuig\ndat op rails\nrijdt',
    'Voertuig dat rijdt.',
    'site op www.overheid.nl of wetten.nl met wetten',
  ],
  invalid: [
    { definitie: 'Tram (een voertuig op rails dat rijdt). In Nederland rijden er veel.', wordt: null },
    {
      definitie: 'Voertuig dat op rails rijdt. Het rijdt in steden.',
      vindt: 'Het rijdt in steden.',
      wordt: 'Voertuig dat op rails rijdt.',
      ernst: 'waarschuwing',
      related: ['INT-06'],
    },
    { definitie: 'Voertuig. Het rijdt.', wordt: null },
    { definitie: 'Besluiten van de dienst.Nadat het besluit valt', vindt: 'Nadat het besluit valt' },
    { definitie: 'Iemand die fruit eet, peren enz. Dat is gezond.', vindt: 'Dat is gezond.' },
    { definitie: 'persoon die rijdt; ook een ruiter', vindt: ';' },
    { definitie: '1°. een persoon die rijdt\n2°. een persoon die loopt', vindt: '2°' },
    { definitie: 'soorten:\n- personen\n- zaken', aantal: 1 },
    { definitie: 'voertuig dat rijdt\n\nHet rijdt hard', vindt: 'Het rijdt hard' },
    { definitie: `voertuig${' en wagen'.repeat(23)}`, ernst: 'advies' },
    { definitie: `voertuig${' en wagen'.repeat(32)}`, ernst: 'waarschuwing' },
    { definitie: 'man die zegt dat hij weet dat iets is wat niet kan', ernst: 'advies' },
  ],
});
