import { testRule } from '../../support/rule.ts';

testRule('CON-CIRC-001', {
  valid: [
    { begrip: 'wet', definitie: 'wettelijke regel van een wetgever' },
    { begrip: 'model', definitie: 'modelmatige weergave' },
    { begrip: 'opgehelderd delict', definitie: 'delict waarvan een verdachte bekend is' },
    { begrip: 'huurverhoging', definitie: 'verhoging van de huur' },
    { begrip: 'tram', definitie: 'Een tram is een voertuig op rails.' },
    { begrip: 'tram', definitie: 'Voertuig op rails. Een tram rijdt in de stad.' },
    { begrip: '3', definitie: 'een van 3 waarden' },
  ],
  invalid: [
    {
      begrip: 'vergunning',
      definitie: 'document waarmee men een vergunning verleent',
      vindt: 'vergunning',
      ernst: 'fout',
      wordt: null,
      related: ['SAM-05'],
    },
    {
      begrip: 'Vergunning',
      definitie: 'document over VERGUNNINGEN',
      vindt: 'VERGUNNINGEN',
      ernst: 'waarschuwing',
    },
    { begrip: 'maat', definitie: 'getal dat de maten aangeeft', vindt: 'maten' },
    { begrip: 'huizen', definitie: 'gebouwen die een huis vormen', vindt: 'huis' },
    { begrip: 'brief', definitie: 'envelop met brieven', vindt: 'brieven' },
    { begrip: 'e-mailadres', definitie: 'plaats voor een e-mail adres', vindt: 'e-mail adres' },
    { begrip: 'emailadres', definitie: 'plaats van het e-mailadres', vindt: 'e-mailadres', ernst: 'fout' },
    { begrip: 'energienet (domein)', definitie: 'alles over het energienet', vindt: 'energienet' },
    { begrip: 'meer, plas', definitie: 'water zoals een plas', vindt: 'plas' },
    { begrip: 'geïnde boete', definitie: 'som van geïnde boetes', vindt: 'geïnde boetes' },
    { begrip: 'tram', definitie: 'voertuig op rails (tram)', vindt: 'tram', ernst: 'waarschuwing' },
    {
      begrip: 'tram',
      definitie: 'voertuig dat stadsrail heet',
      synoniemen: ['stadsrail'],
      vindt: 'stadsrail',
      ernst: 'waarschuwing',
    },
    { begrip: 'aantal leden', definitie: 'getal dat het aantal van de leden aangeeft', ernst: 'advies' },
    { begrip: 'jaarrekening', definitie: 'stuk als bedoeld in de Wet op de jaarrekening', ernst: 'advies' },
    { begrip: 'tram', definitie: 'tram die naast een andere tram rijdt', aantal: 2 },
  ],
});
