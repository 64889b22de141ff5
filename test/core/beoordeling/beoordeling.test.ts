import {
  applyBeoordelingen,
  type Beoordeling,
  type Concept,
  defineToetsregel,
  ModelFout,
  openVragen,
  type Toetsregel,
  taalmodelBeoordelaar,
  validate,
} from '@definitie-app/core';
import { openaiTaalmodel } from '@definitie-app/core/openai';
import { afterEach, describe, expect, test } from 'vitest';
import {
  answer,
  inTurn,
  type ModelReply,
  type ModelServer,
  startModelServer,
} from '../../support/openai-server.ts';
import { scriptedTaalmodel } from '../../support/taalmodel.ts';

const regel = (id: string, check?: Toetsregel['check']): Toetsregel =>
  defineToetsregel({
    id,
    naam: 'proef',
    uitleg: 'Een regel voor de proef.',
    toetsvraag: 'Is het zo?',
    ernst: 'fout',
    ernstUitleg: '',
    grenzen: [],
    goedeVoorbeelden: [],
    fouteVoorbeelden: [],
    ...(check ? { check } : {}),
  });

const VRAAG = regel('PROEF-01');
const VAST = regel('PROEF-02', () => [
  { melding: 'Dit is fout.', veld: 'definitie', start: 0, end: 8, zekerheid: 0.95 },
]);
const toetsregels = [VRAAG, VAST];
const concept: Concept = { begrip: 'tram', definitie: 'voertuig dat op rails rijdt' };
const toetsing = validate(concept, { toetsregels });
const never = new AbortController().signal;

const nee = (extra: Partial<Beoordeling> = {}): Beoordeling => ({
  code: 'PROEF-01',
  antwoord: 'nee',
  reden: 'Ook een trein voldoet hieraan. Zeg wat de tram bijzonder maakt.',
  zekerheid: 1,
  ...extra,
});

describe('answers to open questions', () => {
  test('only what nothing decides is asked', () => {
    expect(openVragen(toetsing, toetsregels)).toEqual([VRAAG]);
  });

  test('a no becomes a finding on the words that it is about, and counts in the score', () => {
    const after = applyBeoordelingen(concept, toetsing, [nee({ passage: 'op rails' })], { toetsregels });
    expect(after.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'PROEF-01', ernst: 'fout', start: 13, end: 21, melding: nee().reden }),
    );
    expect(after.score).toBeLessThan(toetsing.score);
    expect(openVragen(after, toetsregels)).toEqual([]);
  });

  test('a no about words that are not there is about the whole text', () => {
    const after = applyBeoordelingen(concept, toetsing, [nee({ passage: 'trein' })], { toetsregels });
    expect(after.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'PROEF-01', start: 0, end: 27 }),
    );
  });

  test('a yes closes the question and changes nothing else', () => {
    const after = applyBeoordelingen(concept, toetsing, [nee({ antwoord: 'ja' })], { toetsregels });
    expect(after.oordelen[0]).toEqual({ code: 'PROEF-01', uitslag: 'voldoet' });
    expect(after).toMatchObject({ score: toetsing.score, bevindingen: toetsing.bevindingen });
  });

  test.each([
    ['no opinion', nee({ antwoord: 'weet niet' })],
    ['another rule', nee({ code: 'PROEF-03' })],
    ['a yes about what a rule found', nee({ code: 'PROEF-02', antwoord: 'ja' })],
  ])('%s leaves everything as it was', (_, beoordeling) => {
    expect(applyBeoordelingen(concept, toetsing, [beoordeling], { toetsregels })).toEqual(toetsing);
  });

  test('the severity is that of the profile', () => {
    const profiel = { regels: { 'PROEF-01': { ernst: 'advies' } } } as const;
    const [bevinding] = applyBeoordelingen(
      concept,
      validate(concept, { toetsregels: [VRAAG], profiel }),
      [nee()],
      {
        toetsregels: [VRAAG],
        profiel,
      },
    ).bevindingen;
    expect(bevinding?.ernst).toBe('advies');
  });
});

describe('the model as who answers', () => {
  const given = (extra: object = {}) => ({
    antwoorden: [{ code: 'PROEF-01', antwoord: 'nee', reden: ' Te  ruim. ', passage: 'op rails', ...extra }],
  });

  test('gets the text as data, and its answers are warnings at most', async () => {
    const taalmodel = scriptedTaalmodel([given()]);
    const beoordelingen = await taalmodelBeoordelaar(taalmodel).beoordeel(concept, [VRAAG], never);
    expect(beoordelingen).toEqual([
      { code: 'PROEF-01', antwoord: 'nee', reden: 'Te ruim.', passage: 'op rails', zekerheid: 0.75 },
    ]);
    const [prompt] = taalmodel.prompts;
    expect(prompt?.vraag).toContain(JSON.stringify(concept.definitie));
    expect(prompt?.vraag).toContain(VRAAG.toetsvraag);
    const after = applyBeoordelingen(concept, toetsing, beoordelingen, { toetsregels });
    expect(after.bevindingen.find(({ code }) => code === 'PROEF-01')?.ernst).toBe('waarschuwing');
  });

  test.each([
    ['a question that was not asked', given({ code: 'PROEF-02' })],
    ['a no without a reason', given({ reden: ' ' })],
  ])('%s is not used', async (_, antwoord) => {
    const beoordelaar = taalmodelBeoordelaar(scriptedTaalmodel([antwoord]));
    expect(await beoordelaar.beoordeel(concept, [VRAAG], never)).toEqual([]);
  });

  test('is not asked when there is nothing to ask', async () => {
    const taalmodel = scriptedTaalmodel([]);
    expect(await taalmodelBeoordelaar(taalmodel).beoordeel(concept, [], never)).toEqual([]);
    expect(taalmodel.prompts).toEqual([]);
  });

  let server: ModelServer | undefined;
  afterEach(() => server?.close());
  const overHttp = async (reply: ModelReply) => {
    server = await startModelServer(inTurn([reply]));
    return taalmodelBeoordelaar(
      openaiTaalmodel({ apiKey: 'sk-x', baseUrl: server.baseUrl, model: 'proef', timeoutMs: 20_000 }),
    );
  };

  test('answers over the protocol', async () => {
    const beoordelaar = await overHttp(answer(given()));
    await expect(beoordelaar.beoordeel(concept, [VRAAG], never)).resolves.toMatchObject([
      { antwoord: 'nee' },
    ]);
  });

  test.each(['geen JSON', { antwoorden: 'ja' }, given({ antwoord: 'misschien' })])(
    'nonsense leaves the questions open: %j',
    async (nonsense) => {
      const beoordelaar = await overHttp(answer(nonsense));
      await expect(beoordelaar.beoordeel(concept, [VRAAG], never)).rejects.toBeInstanceOf(ModelFout);
    },
  );
});
