import { testRule } from '../../support/rule.ts';

testRule('LANG-MIX-001', {
  valid: [
    'website waarop een bedrijf producten aanbiedt',
    'manager van een team met een computer en internet',
    'software waarmee men e-mail verstuurt',
    'reactie (feedback) op werk van een ander',
    'document met het woord ‘feedback’ in de titel',
    'document met het woord *feedback* in de titel',
    'persoon die werkt bij de stichting Open Tool',
    { begrip: 'feedbackgesprek', definitie: 'gesprek waarin feedback wordt gegeven' },
    { begrip: 'tool', definitie: 'tool waarmee iets wordt gemaakt' },
    'groep van developersinstituten',
    'begrip met de Engelse tools als naam',
    {
      definitie: 'verzamelen van feedback',
      verzameling: [{ begrip: 'Feedback', definitie: 'reactie op werk' }],
    },
    '',
  ],
  invalid: [
    {
      definitie: 'groep developers die aan een programma werkt',
      vindt: 'developers',
      ernst: 'waarschuwing',
      wordt: 'groep ontwikkelaars die aan een programma werkt',
    },
    { definitie: 'Developers van een bedrijf', wordt: 'Ontwikkelaars van een bedrijf' },
    { definitie: 'aanpak op basis van best practices', vindt: 'best practices' },
    { definitie: 'programma dat men kan builden', vindt: 'builden', wordt: 'programma dat men kan bouwen' },
    { definitie: 'een tool van staal', vindt: 'tool', wordt: 'een hulpmiddel van staal' },
    { definitie: 'de tool die iemand gebruikt', vindt: 'tool', wordt: null },
    { definitie: 'een handige tool van staal', vindt: 'tool', wordt: null },
    { definitie: 'feedback van klanten', wordt: 'terugkoppeling van klanten' },
    { definitie: 'lijst van issues en requirements', aantal: 2, vindt: 'issues' },
    { definitie: 'resultaat van de workflow', vindt: 'workflow', ernst: 'advies' },
  ],
});
