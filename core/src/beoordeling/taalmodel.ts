import * as z from 'zod';
import type { Concept } from '../concept.ts';
import { parseModelJson } from '../generate/antwoord.ts';
import { type Beoordelaar, ModelFout, type Taalmodel } from '../ports.ts';
import { renderBeoordelingPrompt } from '../prompt.ts';
import type { Toetsregel } from '../toetsregel.ts';
import type { Beoordeling } from './beoordeling.ts';
import { beoordelingMeldingen as melding } from './messages/nl.ts';

/** A model can be wrong about a text: what it finds is a warning at most. */
const ZEKERHEID = 0.75;
const MAX_REDEN = 500;

// Nothing that the strict mode of a server does not know: no optional property, no limits, no transformation.
const Antwoord = z.object({
  antwoorden: z.array(
    z.object({
      code: z.string(),
      antwoord: z.enum(['ja', 'nee', 'weet niet']),
      reden: z.string(),
      passage: z.string().nullable(),
    }),
  ),
});

const { $schema: _, ...schema } = z.toJSONSchema(Antwoord);

/** Answers as they may be used: to questions that were asked, once each, a no only with its reason. */
const readAntwoord = (text: string, { definitie }: Concept, asked: readonly Toetsregel[]): Beoordeling[] => {
  const parsed = Antwoord.safeParse(parseModelJson(text));
  if (!parsed.success) throw new ModelFout('onbegrijpelijk', melding.nietTeLezen);
  const open = new Set(asked.map(({ id }) => id));
  return parsed.data.antwoorden.flatMap(({ code, antwoord, reden, passage }): Beoordeling[] => {
    const why = reden.replace(/\s+/g, ' ').trim().slice(0, MAX_REDEN);
    if (!open.delete(code) || (antwoord === 'nee' && why === '')) return [];
    const quoted = passage !== null && definitie.includes(passage) ? { passage } : {};
    return [{ code, antwoord, reden: why, zekerheid: ZEKERHEID, ...quoted }];
  });
};

/** Lets the language model answer toetsvragen, all of one concept in one question. */
export const taalmodelBeoordelaar = (taalmodel: Taalmodel): Beoordelaar => ({
  naam: taalmodel.naam,
  async beoordeel(concept, vragen, signal) {
    if (vragen.length === 0) return [];
    const prompt = renderBeoordelingPrompt(concept, vragen, { naam: 'beoordeling', schema });
    return readAntwoord(await taalmodel.complete(prompt, signal), concept, vragen);
  },
});
