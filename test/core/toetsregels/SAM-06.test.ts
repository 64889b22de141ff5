import { testRule } from '../../support/rule.ts';

const fiets = { begrip: 'fiets', definitie: 'voertuig met twee wielen', synoniemen: ['rijwiel'] };
const tram = { begrip: 'tram', definitie: 'voertuig op rails', synoniemen: ['trein', 'stadsrail'] };

testRule('SAM-06', {
  valid: [
    'strook voor een rijwiel',
    { definitie: 'strook voor een fiets', verzameling: [fiets] },
    { definitie: 'winkel bij een rijwielpad', verzameling: [fiets] },
    { definitie: 'strook voor een rijwiel', verzameling: [{ begrip: 'auto', definitie: 'voertuig' }] },
    { definitie: 'strook voor een fiets (rijwiel)', verzameling: [fiets] },
    {
      definitie: 'strook voor een rijwiel',
      verzameling: [fiets, { begrip: 'rijwiel', definitie: 'alles met wielen' }],
    },
    {
      definitie: 'strook voor een rijwiel met hulpmotor',
      verzameling: [fiets, { begrip: 'rijwiel met hulpmotor', definitie: 'brommer' }],
    },
    { begrip: 'fiets', definitie: 'voertuig met twee wielen', synoniemen: ['rijwiel'], verzameling: [fiets] },
    { begrip: 'fiets', definitie: 'voertuig', synoniemen: ['rijwiel'] },
    {
      definitie: 'strook voor fietsen',
      verzameling: [{ ...fiets, synoniemen: ['fietsen'] }],
    },
    {
      begrip: 'tramrit',
      definitie: 'rit per trein- of autoweg',
      verzameling: [{ ...tram, synoniemen: ['trein-'] }],
    },
    {
      definitie: 'apparaat voor het verbruiken van stroom',
      verzameling: [{ begrip: 'afname', definitie: 'x', synoniemen: ['verbruik'] }],
    },
  ],
  invalid: [
    {
      definitie: 'strook voor een rijwiel naast de weg',
      verzameling: [{ ...fiets, begrip: 'Fiets' }],
      vindt: 'rijwiel',
      ernst: 'waarschuwing',
      wordt: 'strook voor een fiets naast de weg',
    },
    {
      definitie: 'strook voor een rijwiel',
      verzameling: [fiets],
      vindt: 'rijwiel',
      wordt: 'strook voor een fiets',
    },
    {
      definitie: 'ruimte waarin rijwielen worden bewaard',
      verzameling: [fiets],
      vindt: 'rijwielen',
      wordt: null,
    },
    {
      definitie: 'ruimte voor rijwielen van bezoekers',
      verzameling: [fiets],
      wordt: 'ruimte voor fietsen van bezoekers',
    },
    {
      definitie: 'het rijwiel van een ander',
      verzameling: [fiets],
      wordt: null,
    },
    {
      definitie: 'tekst van de maatregel van de stad',
      verzameling: [{ begrip: 'regeling', definitie: 'stel regels', synoniemen: ['maatregel'] }],
      wordt: 'tekst van de regeling van de stad',
    },
    {
      definitie: 'strook voor een rijwiel',
      verzameling: [fiets, { begrip: 'tweewieler', definitie: 'voertuig', synoniemen: ['rijwiel'] }],
      ernst: 'advies',
      wordt: null,
    },
    {
      begrip: 'fiets van de zaak',
      definitie: 'vervoermiddel als een rijwiel',
      verzameling: [{ begrip: 'fiets van de zaak en privé', definitie: 'x', synoniemen: ['rijwiel'] }],
      wordt: null,
    },
    {
      begrip: 'rijwiel',
      definitie: 'voertuig dat iemand met zijn benen voortbeweegt',
      verzameling: [fiets],
      vindt: 'voertui',
      ernst: 'waarschuwing',
      wordt: null,
    },
    { begrip: 'fiets', definitie: 'voertuig', synoniemen: ['Fiets'], ernst: 'advies' },
    {
      begrip: 'rijwiel',
      definitie: 'voertuig met twee wielen',
      synoniemen: ['fiets'],
      verzameling: [fiets],
      ernst: 'advies',
    },
  ],
});
