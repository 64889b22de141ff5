import type { Definitie } from '@definitie-app/core';

const anna = { id: '00000000-0000-4000-8000-00000000000a', naam: 'Anna de Wit' };
const bert = { id: '00000000-0000-4000-8000-00000000000b', naam: 'Bert Bakker' };

const basis: Definitie = {
  id: '0b0a6f0e-6d0c-4c69-9a53-2f0c6a4a0d11',
  orgId: '00000000-0000-4000-8000-000000000001',
  begrippenkader: { id: '00000000-0000-4000-8000-000000000002', titel: 'Zandwijk', heeftContext: true },
  concept: {
    begrip: 'ophaaldag',
    definitie: 'dag waarop een inzamelaar een soort afval langs de weg ophaalt',
    context: { organisatorisch: ['Gemeente Zandwijk'], wettelijkeBasis: ['Wet milieubeheer'] },
  },
  version: 1,
  revision: 3,
  status: 'concept',
  aanvrager: anna,
  auteurs: [anna.id],
  generatie: { stap: 'klaar' },
};

/** A definitie at every point of its life, for golden files. */
export const definities: Readonly<Record<string, Definitie>> = {
  wacht: { ...basis, concept: { begrip: 'ophaaldag', definitie: '' }, generatie: { stap: 'wacht' } },
  herstel: { ...basis, generatie: { stap: 'herstel', ronde: 2 } },
  mislukt: {
    ...basis,
    concept: { begrip: 'ophaaldag', definitie: '' },
    generatie: { stap: 'mislukt', reden: 'Het opstellen is afgebroken.' },
  },
  skelet: {
    ...basis,
    begrippenkader: { ...basis.begrippenkader, heeftContext: false },
    concept: { begrip: 'ophaaldag', definitie: '' },
    herkomst: { soort: 'skelet' },
    generatie: { stap: 'klaar', opmerking: 'Er is niets gevonden.' },
  },
  overgenomen: {
    ...basis,
    herkomst: {
      soort: 'overgenomen',
      uit: { titel: 'Afvalkader', licentie: 'CC0-1.0', url: 'https://example.org/afval', tekst: 'dag' },
    },
    generatie: { stap: 'klaar', opmerking: 'Overgenomen uit ‘Afvalkader’.' },
  },
  model: {
    ...basis,
    concept: { ...basis.concept, bronnen: ['Afvalstoffenverordening, artikel 1', 'javascript:alert(1)'] },
    herkomst: {
      soort: 'model',
      model: 'gpt-x',
      bronnen: [{ titel: 'Afvalkader', tekst: 'dag' }],
    },
  },
  bevindingen: {
    ...basis,
    concept: {
      begrip: '*ophaal*dag',
      definitie: 'is een dag, {{DATE(2026-01-01T00:00:00Z, SHORT)}} <b>x</b> [a](javascript:b)',
    },
  },
  ingediend: { ...basis, status: 'in_beoordeling' },
  afgewezen: {
    ...basis,
    besluit: { uitslag: 'afgewezen', door: bert, op: new Date('2026-03-29T01:30:00Z'), reden: 'Te vaag.' },
  },
  vastgesteld: {
    ...basis,
    version: 2,
    status: 'vastgesteld',
    concept: { ...basis.concept, toelichting: 'Per wijk verschillend.' },
    besluit: { uitslag: 'vastgesteld', door: bert, op: new Date('2026-11-23T23:30:00Z') },
  },
  geimporteerd: { ...basis, status: 'geimporteerd', generatie: { stap: 'geen' } },
  bewerkt: {
    ...basis,
    version: 2,
    concept: { ...basis.concept, bronnen: ['Afvalkader'] },
    herkomst: {
      soort: 'mens',
      bronnen: [{ titel: 'Afvalkader', licentie: 'CC0-1.0', url: 'https://example.org/afval', tekst: 'dag' }],
    },
    generatie: { stap: 'geen' },
  },
};
