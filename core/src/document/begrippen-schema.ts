import * as z from 'zod';
import { CATEGORIEEN, type Context } from '../concept.ts';
import type { OwnKey } from './begrippen.ts';

const texts = (description: string) => z.union([z.string(), z.array(z.string())]).describe(description);

const contexten = {
  organisatorisch: texts('Organisaties waarbinnen de definitie geldt').optional(),
  juridisch: texts('Rechtsgebieden waarbinnen de definitie geldt').optional(),
  wettelijkeBasis: texts('Wetten en regelingen waarop de definitie berust').optional(),
} satisfies Record<keyof Context, z.ZodType>;
const Contexten = z.looseObject(contexten).describe('Waarvoor de definities in dit blok gelden');

const velden = {
  definitie: z.string().describe('Wat het begrip is: één zin zonder lidwoord vooraan en zonder punt'),
  toelichting: z.string().describe('Uitleg en voorbeelden, die niet in de definitie horen').optional(),
  bronnen: texts('Waar de definitie vandaan komt').optional(),
  synoniemen: texts('Andere namen van hetzelfde begrip').optional(),
  voorbeelden: texts('Gevallen van het begrip').optional(),
  categorie: z.enum(CATEGORIEEN).describe('Wat voor iets het begrip is').optional(),
  context: Contexten.optional(),
} satisfies Record<Exclude<OwnKey, 'begrip' | 'kader'>, z.ZodType>;

const Begrip = z.looseObject({
  begrip: z.string().min(1).describe('Het begrip, in het enkelvoud'),
  ...velden,
});
const PerBegrip = z.record(z.string(), z.looseObject(velden));

/** A file of our own layout as we advise to write it; what is read is wider. */
const Begrippen = z.looseObject({
  begrippenkader: texts('Naam of IRI van het begrippenkader waar deze begrippen bij horen').optional(),
  context: Contexten.optional(),
  begrippen: z
    .union([z.array(Begrip), PerBegrip])
    .describe('De begrippen: een lijst, of per begrip zijn definitie'),
});

/** The JSON Schema of a file with our own keys, with which editors complete and check it. */
export const begrippenJsonSchema = (): object =>
  z.toJSONSchema(Begrippen, { io: 'input', target: 'draft-7' });
