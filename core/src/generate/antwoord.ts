import * as z from 'zod';
import { CATEGORIEEN, type Categorie } from '../concept.ts';
import { modelMeldingen as melding } from './messages/nl.ts';

/** Longest definitie that we take from a model, in UTF-16 units. */
export const MAX_DEFINITIE = 2000;
const MAX_TOELICHTING = 4000;

// Nothing that the strict mode of a server does not know: no optional property, no limits, no transformation.
const Antwoord = z.object({
  definitie: z.string(),
  toelichting: z.string().nullable(),
  categorie: z.enum(CATEGORIEEN).nullable(),
  gebruikteBronnen: z.array(z.number()),
});

const { $schema: _, ...schema } = z.toJSONSchema(Antwoord);
/** What the model is asked to answer. */
export const ANTWOORD_SCHEMA: Readonly<Record<string, unknown>> = schema;

/** What a model wrote, as far as it may be used. */
export interface ModelTekst {
  readonly definitie: string;
  readonly toelichting: string | undefined;
  readonly categorie: Categorie | undefined;
  /** Numbers of sources that exist, each once, from 1. */
  readonly gebruikteBronnen: readonly number[];
  /** Characters that cannot be seen were taken out of the text. */
  readonly isCleaned: boolean;
}

export type GelezenAntwoord =
  | { readonly ok: true; readonly tekst: ModelTekst }
  | { readonly ok: false; readonly klacht: string };

/** Reads an answer as data and nothing else; `klacht` says what is wrong with it, also to the model. */
export function parseAntwoord(antwoord: string, aantalBronnen: number): GelezenAntwoord {
  const parsed = Antwoord.safeParse(parseModelJson(antwoord));
  if (!parsed.success) return { ok: false, klacht: melding.geenJson };
  const definitie = cleanText(parsed.data.definitie);
  const toelichting = cleanText(parsed.data.toelichting ?? '');
  if (definitie === '') return { ok: false, klacht: melding.leeg };
  for (const [tekst, max] of [
    [definitie, MAX_DEFINITIE],
    [toelichting, MAX_TOELICHTING],
  ] as const)
    if (tekst.length > max) return { ok: false, klacht: melding.teLang(tekst.length, max) };
  const bestaand = parsed.data.gebruikteBronnen.filter(
    (nummer) => Number.isInteger(nummer) && nummer >= 1 && nummer <= aantalBronnen,
  );
  return {
    ok: true,
    tekst: {
      definitie,
      toelichting: toelichting === '' ? undefined : toelichting,
      categorie: parsed.data.categorie ?? undefined,
      gebruikteBronnen: [...new Set(bestaand)],
      isCleaned: hasInvisible(parsed.data.definitie) || hasInvisible(parsed.data.toelichting ?? ''),
    },
  };
}

/** Servers without response formats put their JSON between fences, or a sentence before it. */
export function parseModelJson(antwoord: string): unknown {
  const [, fenced] = /```(?:json)?\s*([\s\S]*?)```/u.exec(antwoord) ?? [];
  const object = antwoord.slice(antwoord.indexOf('{'), antwoord.lastIndexOf('}') + 1);
  return [antwoord, fenced, object].map(parseJson).find((value) => value !== undefined);
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Controls but for tab and line end, characters without width, overrides of the reading direction, half surrogates.
const INVISIBLE = /[^\P{Cc}\t\n\r]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

const hasInvisible = (text: string): boolean => text.search(INVISIBLE) >= 0;
const cleanText = (text: string): string => text.replace(INVISIBLE, '').trim();
