import { testRule } from '../../support/rule.ts';

testRule('STR-02', {
  valid: [
    { begrip: 'huurverhoging', definitie: 'verhoging van de huur' },
    { begrip: 'opgehelderd delict', definitie: 'delict met een bekende verdachte' },
    { begrip: 'tram', definitie: 'Een tram is een voertuig op rails' },
    { begrip: 'tram', definitie: 'Een tram rijdt over rails en vervoert mensen door de stad' },
    { begrip: 'tram', definitie: 'voertuig dat lijkt op een tram' },
    { begrip: 'regio', definitie: 'regionaal gebied' },
    { begrip: 'type', definitie: 'soort van een recht' },
  ],
  invalid: [
    {
      begrip: 'regio',
      definitie: 'regio als bedoeld in artikel 2',
      vindt: 'regio',
      ernst: 'fout',
      wordt: null,
      related: ['ARAI-06', 'CON-CIRC-001', 'SAM-05'],
    },
    {
      begrip: 'fusie',
      definitie: 'een bestuurlijke of institutionele fusie',
      vindt: 'fusie',
      related: ['CON-CIRC-001', 'SAM-05'],
    },
    { begrip: 'kind', definitie: 'minderjarig eigen kind, stiefkind of pleegkind', vindt: 'kind' },
    {
      begrip: 'essentiële eisen',
      definitie: 'essentiële eisen bedoeld in de bijlage',
      vindt: 'essentiële eisen',
    },
    { begrip: 'bijlage', definitie: 'de bijlage, bedoeld in artikel 3', vindt: 'bijlage' },
    { begrip: 'terreinen', definitie: 'terrein of deel daarvan', vindt: 'terrein', ernst: 'waarschuwing' },
    { begrip: 'E-mailadres', definitie: 'Het e-mail adres van de klant', vindt: 'e-mail adres' },
    {
      begrip: 'winst uit onderneming',
      definitie: 'de belastbare winst uit onderneming',
      vindt: 'winst uit onderneming',
    },
  ],
});
