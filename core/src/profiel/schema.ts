import * as z from 'zod';
import { formats } from '../document/read.ts';
import { normaliseBegrip } from '../normalise.ts';
import { tokenize } from '../taal/tokens.ts';
import type { Woordenlijst } from '../taal/woordenlijst.ts';
import { ERNSTEN, type Parameter, type Toetsregel } from '../toetsregel.ts';
import { GEEN_FORMAT } from './format-voor.ts';
import { findGlobMistake } from './glob.ts';
import { nl } from './messages/nl.ts';
import type { Profielbestand, RegelInstelling } from './profiel.ts';

/** What a profile may say of a rule. */
export const STANDEN = ['uit', 'aan', ...ERNSTEN] as const;

const MAX_TEXT = 200;
const MAX_WORDS = 2000;
const MAX_NAMES = 2000;
const MAX_PARTS = 100;

const Stand = z.enum(STANDEN);
const Tekst = z.string().trim().min(1).max(MAX_TEXT);

/** An object in which each of these keys may stand, and no other. */
const someOf = <Value>(schemas: Iterable<readonly [string, z.ZodType<Value>]>) =>
  z
    .strictObject(Object.fromEntries([...schemas].map(([key, schema]) => [key, schema.optional()])))
    .transform((values): Readonly<Record<string, Value>> => {
      const given = Object.entries(values).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value] as const],
      );
      return Object.fromEntries(given);
    });

const parameterSchema = ({ min, max, standaard, uitleg }: Parameter) =>
  z.number().min(min).max(max).meta({ description: uitleg, default: standaard });

const regelSchema = ({ naam, ernst, parameters = [] }: Toetsregel): z.ZodType<RegelInstelling> => {
  const byNaam = parameters.map((one) => [one.naam, parameterSchema(one)] as const);
  const ernstOnly = { ernst: Stand.optional() };
  const Instelling: z.ZodType<RegelInstelling> =
    byNaam.length === 0
      ? z.strictObject(ernstOnly)
      : z.strictObject({ ...ernstOnly, parameters: someOf(byNaam).optional() });
  return z
    .union([Stand.transform((stand) => ({ ernst: stand })), Instelling])
    .meta({ description: `${naam} (standaard: ${ernst})` });
};

/** A phrase as the analysis looks for it: cut into words as a text is. */
const Frase = Tekst.transform((frase) =>
  tokenize(frase)
    .map(({ lower }) => lower)
    .join(' '),
).refine((frase) => frase !== '', nl.noWord);

const lijstSchema = ({ uitleg }: Woordenlijst) => z.array(Frase).max(MAX_WORDS).meta({ description: uitleg });

const Context = z.union([
  Tekst.transform((naam) => ({ naam })),
  z.strictObject({ naam: Tekst, aliassen: z.array(Tekst).max(MAX_PARTS).optional() }),
]);

/** Every name and alias says which one of the list is meant. */
const contextenSchema = (description: string) =>
  z
    .array(Context)
    .max(MAX_NAMES)
    .superRefine((contexten, { addIssue }) => {
      const owners = new Map<string, number>();
      for (const [index, context] of contexten.entries())
        for (const naam of namesOf(context)) {
          const owner = owners.get(normaliseBegrip(naam));
          if (owner !== undefined && owner !== index)
            addIssue({ code: 'custom', path: [index], message: nl.sameContext(naam) });
          owners.set(normaliseBegrip(naam), index);
        }
    })
    .optional()
    .meta({ description });

const namesOf = (context: z.output<typeof Context>): readonly string[] => [
  context.naam,
  ...('aliassen' in context ? (context.aliassen ?? []) : []),
];

const Pad = Tekst.superRefine((pad, { addIssue }) => {
  const mistake = findGlobMistake(pad);
  if (mistake) addIssue({ code: 'custom', message: nl.glob[mistake] });
});
const Paden = z.union([Pad.transform((pad) => [pad]), z.array(Pad).min(1).max(MAX_PARTS)]);

const namesSchema = (description: string) => z.record(Tekst, Tekst).optional().meta({ description });

/** The word lists that these rules look for, each once, by name. */
export const woordenlijstenOf = (toetsregels: readonly Toetsregel[]): readonly Woordenlijst[] =>
  [...new Set(toetsregels.flatMap(({ woordenlijsten = [] }) => woordenlijsten))].toSorted((a, b) =>
    a.naam < b.naam ? -1 : 1,
  );

const LAYOUTS: readonly string[] = [...new Set(formats.flatMap(({ layouts }) => [...layouts.keys()]))];

const Documents = z
  .array(
    z
      .strictObject({
        glob: Paden.meta({ description: 'Welke bestanden, geteld vanaf de map van het profiel.' }),
        format: z
          .enum([...formats.map(({ languageId }) => languageId), GEEN_FORMAT])
          .meta({ description: 'Hoe deze bestanden gelezen worden; ‘geen’ als dat niet moet.' }),
        layout: z
          .enum(LAYOUTS)
          .optional()
          .meta({ description: 'Hoe de definities erin staan. Zonder dit wordt dat herkend.' }),
      })
      .superRefine(({ format, layout }, { addIssue }) => {
        const names = [...(formats.find(({ languageId }) => languageId === format)?.layouts.keys() ?? [])];
        if (layout !== undefined && !names.includes(layout))
          addIssue({ code: 'custom', path: ['layout'], message: nl.wrongLayout(layout, format, names) });
      }),
  )
  .max(MAX_PARTS)
  .optional()
  .meta({ description: 'Hoe bestanden gelezen worden. Wat later staat, gaat voor.' });

/** What a `.definitie.yaml` may say when these are the rules. */
export function createProfielSchema(toetsregels: readonly Toetsregel[]): z.ZodType<Profielbestand> {
  const parts = {
    regels: someOf(toetsregels.map((regel) => [regel.id, regelSchema(regel)] as const))
      .optional()
      .meta({ description: 'Per toetsregel: uit, aan, een andere ernst, of andere parameters.' }),
    woorden: someOf(woordenlijstenOf(toetsregels).map((lijst) => [lijst.naam, lijstSchema(lijst)] as const))
      .optional()
      .meta({ description: 'Woorden die erbij komen, per woordenlijst.' }),
    afkortingen: namesSchema('Afkortingen die uw lezers kennen, met wat ze betekenen.'),
    schrijfwijzen: namesSchema('Per ongewenste schrijfwijze: hoe u het wel schrijft.'),
    contexten: z
      .strictObject({
        organisaties: contextenSchema('De organisaties waar definities kunnen gelden.'),
        rechtsgebieden: contextenSchema('De rechtsgebieden waar definities kunnen gelden.'),
        wetten: contextenSchema('De wetten en regelingen waarop definities kunnen rusten.'),
      })
      .optional()
      .meta({ description: 'De contexten die uw organisatie kent, elk met zijn andere namen.' }),
  };
  return z
    .strictObject({
      ...parts,
      paden: z
        .array(z.strictObject({ pad: Paden, ...parts }))
        .max(MAX_PARTS)
        .optional()
        .meta({ description: 'Wat voor sommige bestanden anders is. Wat later staat, gaat voor.' }),
      verzamelingen: z
        .array(z.strictObject({ naam: Tekst, ...parts }))
        .max(MAX_PARTS)
        .optional()
        .meta({
          description: 'Wat voor een begrippenkader anders is, met zijn naam of IRI. Gaat voor op paden.',
        }),
      documents: Documents,
    })
    .meta({ title: 'Profiel van Definitie-app (.definitie.yaml)' });
}
