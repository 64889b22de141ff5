import { testRule } from '../../support/rule.ts';

const maatregel = { begrip: 'maatregel', definitie: 'handeling waarmee men een gevolg wil bereiken' };
const brug = { begrip: 'brug', definitie: 'bouwwerk waarover verkeer een water kan oversteken' };
const bouwwerk = { begrip: 'bouwwerk', definitie: 'constructie die vast met de grond is verbonden' };

testRule('SAM-01', {
  valid: [
    { begrip: 'tijdelijke maatregel', definitie: 'document dat men bewaart' },
    { begrip: 'tijdelijke maatregel', definitie: 'document dat men bewaart', verzameling: [brug] },
    { begrip: 'tijdelijke maatregel', definitie: 'maatregel die een jaar geldt', verzameling: [maatregel] },
    {
      begrip: 'tijdelijke maatregel',
      definitie: 'handeling die een jaar gevolg heeft',
      verzameling: [maatregel],
    },
    { begrip: 'tijdelijke maatregelen', definitie: 'handelingen met gevolg', verzameling: [maatregel] },
    { begrip: 'tijdelijke brug', definitie: 'constructie van losse delen', verzameling: [brug, bouwwerk] },
    { begrip: 'tijdelijke brug', definitie: 'spoorbrug van losse delen', verzameling: [brug] },
    { begrip: 'tijdelijke brug', definitie: 'vorm van brug met losse delen', verzameling: [brug] },
    { begrip: 'tijdelijke brug', definitie: 'soort van brug met losse delen', verzameling: [brug] },
    {
      begrip: 'tijdelijke brug',
      definitie: 'noodbrug van losse delen',
      verzameling: [brug, { begrip: 'noodbrug', definitie: 'brug voor noodgevallen' }],
    },
    {
      begrip: 'tijdelijke brug',
      definitie: 'passage van losse delen',
      verzameling: [{ ...brug, synoniemen: ['passage'] }],
    },
    {
      begrip: 'tijdelijke brug',
      definitie: 'overspanning van losse delen',
      verzameling: [brug, { begrip: 'overspanning', definitie: 'brug tussen twee oevers' }],
    },
    {
      begrip: 'maatregel',
      definitie: 'document',
      verzameling: [{ begrip: 'regel', definitie: 'voorschrift' }],
    },
    {
      begrip: 'subdoel wens',
      definitie: 'doel dat iemand heeft',
      verzameling: [{ begrip: 'wens', definitie: 'verlangen' }],
    },
    { begrip: 'vaste brug', definitie: 'aanduiding van een plaats', verzameling: [brug] },
    { begrip: 'vaste brug', definitie: 'object over het water', verzameling: [brug] },
    { begrip: 'vaste brug', definitie: 'samenstel van een weg en een brug', verzameling: [brug] },
    {
      begrip: 'vrij bod zekerheid',
      definitie: 'bod zekerheid zonder verzoek',
      verzameling: [{ begrip: 'bod zekerheid', definitie: 'aanbod met een borg' }],
    },
  ],
  invalid: [
    {
      begrip: 'tijdelijke brug',
      definitie: 'vaartuig waarmee men een rivier oversteekt',
      verzameling: [brug],
      vindt: 'vaartuig',
      ernst: 'waarschuwing',
      wordt: 'brug waarmee men een rivier oversteekt',
    },
    {
      begrip: 'tijdelijke brug',
      definitie: 'een document over een rivier',
      verzameling: [brug],
      wordt: 'een brug over een rivier',
    },
    {
      begrip: 'tijdelijke brug',
      definitie: 'vaartuig dat een rivier oversteekt',
      verzameling: [brug],
      wordt: null,
    },
    {
      begrip: 'tijdelijke brug',
      definitie: 'veerpont die een rivier oversteekt',
      verzameling: [brug, bouwwerk, { begrip: 'veerpont', definitie: 'vaartuig dat heen en weer vaart' }],
      vindt: 'veerpont',
      ernst: 'waarschuwing',
    },
    {
      begrip: 'wijziging van de vergunning',
      definitie: 'brief waarin staat wat er verandert',
      verzameling: [{ begrip: 'wijziging', definitie: 'verandering van iets dat vaststaat' }],
      vindt: 'brief',
    },
    {
      begrip: 'verplichte sociale verzekering',
      definitie: 'polis die iemand moet afsluiten',
      verzameling: [{ begrip: 'sociale verzekering', definitie: 'regeling tegen verlies van inkomen' }],
      vindt: 'polis',
    },
    { begrip: 'tijdelijke maatregel', definitie: 'document dat een jaar geldt', verzameling: [maatregel] },
    {
      begrip: 'spoorbrug',
      definitie: 'veerpont voor treinen',
      verzameling: [brug, { begrip: 'veerpont', definitie: 'vaartuig dat heen en weer vaart' }],
      ernst: 'advies',
    },
  ],
});
