import type { Categorie } from '@definitie-app/core';
import { toetsregels, validate } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { testRule } from '../../support/rule.ts';

const of = (categorie: Categorie, begrip: string, definitie: string) => ({ categorie, begrip, definitie });

testRule('ESS-02', {
  valid: [
    of('proces', 'registratie', 'het vastleggen van gegevens in een register'),
    of('proces', 'toezicht', 'proces waarbij een instantie nagaat of iemand een regel naleeft'),
    of('proces', 'beoordelen', 'een oordeel geven over iets'),
    of('proces', 'opslaan', 'gegevens bewaren in een bestand'),
    of('proces', 'besluitvorming', 'reeks handelingen die leidt tot een besluit'),
    of('resultaat', 'registratie', 'geheel van vastgelegde gegevens'),
    of('resultaat', 'meting', 'resultaat van het meten'),
    of('resultaat', 'verslag', 'document dat na een gesprek is gemaakt'),
    of('resultaat', 'bewijs', 'bewijs van een handeling'),
    of('type', 'inspecteur', 'persoon die namens de overheid een gebouw bekijkt'),
    of('type', 'vergunning', 'besluit waarbij iets wordt toegestaan'),
    of('type', 'geneesmiddel', 'middel dat een ziekte geneest'),
    of('type', 'fiets', 'voertuig met twee wielen'),
    of('exemplaar', 'Blackie', 'hond die in 2020 in een film speelde'),
    of('exemplaar', 'Nachtwacht', 'het schilderij dat de schutters afbeeldt'),
    of('exemplaar', 'eerste druk', 'exemplaar van een boek'),
    'verband tussen twee personen',
    of('proces', 'inspectie', 'bezoek aan een gebouw waarbij gebreken worden genoteerd'),
    of('proces', 'hoorzitting', 'bijeenkomst waarin een burger zijn bezwaar toelicht'),
    of('type', 'vergadering', 'bijeenkomst van een raad'),
    of('resultaat', 'inspectie', 'rapport van een bezoek aan een gebouw'),
    of('exemplaar', 'Elfstedentocht', 'schaatstocht van 1997 in Friesland'),
    'bewijsmiddel dat een rechter gebruikt',
  ],
  invalid: [
    {
      ...of('resultaat', 'registratie', 'het vastleggen van gegevens'),
      vindt: 'vastleggen',
      ernst: 'waarschuwing',
      wordt: null,
    },
    { ...of('proces', 'registratie', 'geheel van vastgelegde gegevens'), ernst: 'waarschuwing' },
    { ...of('resultaat', 'registratie', 'vastlegging van gegevens'), vindt: 'vastlegging', ernst: 'advies' },
    { ...of('proces', 'registratie', 'handeling of resultaat van het vastleggen'), ernst: 'waarschuwing' },
    {
      ...of('resultaat', 'inspectie', 'bezoek van een ambtenaar aan een keuken'),
      vindt: 'bezoek',
      ernst: 'waarschuwing',
    },
    { ...of('resultaat', 'intake', 'gesprek met een nieuwe cliënt'), ernst: 'waarschuwing' },
    { ...of('resultaat', 'raadpleging', 'bijeenkomst waar bewoners stemmen'), ernst: 'waarschuwing' },
    { ...of('resultaat', 'scholing', 'cursus van drie dagen'), ernst: 'waarschuwing' },
    { ...of('resultaat', 'keuring', 'rondgang door een gebouw'), ernst: 'waarschuwing' },
    { ...of('proces', 'vestiging', 'straat met winkels'), ernst: 'waarschuwing' },
    { ...of('proces', 'inspectie', 'persoon die een gebouw bekijkt'), vindt: 'persoon' },
    { ...of('proces', 'vergunning', 'schriftelijk besluit waarbij iets mag'), vindt: 'schriftelijk besluit' },
    { ...of('type', 'toezicht', 'proces waarbij iemand iets nagaat'), vindt: 'proces' },
    { ...of('type', 'hond', 'specifiek geval van een huisdier'), ernst: 'waarschuwing' },
    { ...of('exemplaar', 'hond', 'soort dier'), ernst: 'waarschuwing' },
    { ...of('exemplaar', 'hond', 'dier dat blaft'), vindt: 'dier', ernst: 'advies' },
    {
      ...of('proces', 'interview', 'manier om iets te weten te komen'),
      vindt: 'manier',
      ernst: 'waarschuwing',
    },
    { ...of('proces', 'interview', 'gesprek als middel om iets te weten te komen'), vindt: 'als middel' },
    { begrip: 'hamer', definitie: 'middel om spijkers te slaan', vindt: 'middel', ernst: 'advies' },
  ],
});

test.each([
  ['onbekend', undefined, 'verband tussen twee personen'],
  ['te beoordelen', 'proces', 'verband tussen twee personen'],
  ['voldoet', 'proces', 'handeling van een persoon'],
] as const)('ESS-02 says %s for %s: %s', (uitslag, categorie, definitie) => {
  const rule = toetsregels.filter(({ id }) => id === 'ESS-02');
  const concept = { begrip: 'interview', definitie, ...(categorie ? { categorie } : {}) };
  expect(validate(concept, { toetsregels: rule }).oordelen).toEqual([{ code: 'ESS-02', uitslag }]);
});
