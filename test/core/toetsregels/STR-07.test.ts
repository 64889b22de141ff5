import { testRule } from '../../support/rule.ts';

testRule('STR-07', {
  valid: [
    'persoon die niet in Nederland woont',
    'niet of niet tijdig nakomen van een verplichting',
    'geen of onvolledige gegevens over een persoon',
    'niet-natuurlijk persoon zonder winstoogmerk',
    'persoon die geen werk en geen inkomen heeft',
    'persoon die geen vergunning heeft, ook niet in een ander land',
    'al dan niet onbevoegd handelen van een persoon',
    'terrein dat niet alleen zonder auto bereikbaar is',
    'onderzoek zonder toestemming',
    'ongeval waarbij geen ontwerp of onroerend goed betrokken is',
    'stof die niet brandt als er geen zuurstof is',
    'persoon die niet weet dat de vergunning ongeldig is',
    'motor met niet meer dan drie ongebruikte onderdelen',
    '',
  ],
  invalid: [
    {
      definitie: 'persoon die niet onbevoegd is',
      vindt: 'niet onbevoegd',
      wordt: 'persoon die bevoegd is',
      ernst: 'waarschuwing',
    },
    { definitie: 'niet onjuiste opgave', vindt: 'niet onjuiste', wordt: 'juiste opgave' },
    {
      definitie: 'gebied dat niet onbewoonbaar is verklaard',
      wordt: 'gebied dat bewoonbaar is verklaard',
    },
    {
      definitie: 'terrein dat niet zonder toestemming wordt betreden',
      vindt: 'niet zonder',
      wordt: 'terrein dat alleen met toestemming wordt betreden',
    },
    { definitie: 'persoon die nooit geen aangifte doet', vindt: 'nooit geen', wordt: null },
    { definitie: 'handeling zonder geen gevolg', vindt: 'zonder geen' },
    { definitie: 'persoon die geen auto niet heeft', vindt: 'geen auto niet' },
    { definitie: 'situatie waarin het onmogelijk is om niet te handelen', ernst: 'advies' },
    {
      definitie: 'taak die onmogelijk om niet te doen is',
      vindt: 'onmogelijk om niet',
      ernst: 'waarschuwing',
    },
    { definitie: 'document dat geen ongeldige handtekening heeft', vindt: 'geen ongeldige', wordt: null },
    { definitie: 'besluit dat niet als onrechtmatig geldt', vindt: 'niet als onrechtmatig' },
    { definitie: 'handeling die niet verboden is', vindt: 'niet verboden', ernst: 'advies' },
    { definitie: 'persoon die niet anders dan schriftelijk bezwaar maakt', vindt: 'niet anders dan' },
  ],
});
