import type { Concept } from '../concept.ts';
import { type Actor, type Definitie, vermeldingenOf } from '../definitie.ts';
import { BegripBestaat } from '../ports.ts';
import { reportDefecten } from '../toetsing.ts';
import { validate } from '../validate.ts';
import { findBehind, lostRace, mayWrite } from './guards.ts';
import { parseContext, parseTekst } from './invoer.ts';
import { perform } from './perform.ts';
import { refuse, type Uitkomst, type Weigering, type WorkflowDeps } from './uitkomst.ts';

/** What a person writes on the form; the begrip stays what it is. */
export interface Bewerking {
  readonly id: string;
  readonly version: number;
  readonly definitie: string;
  readonly toelichting: string;
  /** As typed: organisations, fields of law and laws mixed. */
  readonly context: readonly string[];
}

/**
 * Writes a next version, as `concept`. Whoever edits becomes co-author. A version that was decided on keeps its
 * decision: editing it starts a new one, whose author is who starts it.
 */
export const editDefinitie = (deps: WorkflowDeps, actor: Actor, bewerking: Bewerking): Promise<Uitkomst> => {
  const { id, version } = bewerking;
  return perform(deps, actor, {
    action: 'definitie.bewerken',
    id,
    run: async (register) => {
      const definitie = await register.find(id);
      if (!definitie) return refuse({ soort: 'niet gevonden' });
      const weigering =
        findBehind(definitie, version, ['concept', 'vastgesteld']) ?? findWriter(actor, definitie);
      if (weigering) return refuse(weigering);
      const concept = parseVelden(definitie.concept, bewerking);
      if ('soort' in concept) return refuse(concept);
      const auteurs =
        definitie.status === 'vastgesteld' ? [actor.id] : [...new Set([...definitie.auteurs, actor.id])];
      const bronnen = vermeldingenOf(definitie.herkomst);
      const toetsing = validate(concept);
      reportDefecten(toetsing, deps.onDefect);
      const changed = await register
        .change(
          { id, version, status: definitie.status },
          {
            soort: 'tekst',
            concept,
            auteurs,
            reden: 'bewerkt',
            herkomst: { soort: 'mens', ...(bronnen.length > 0 && { bronnen }) },
            generatie: { stap: 'geen' },
            toetsing,
          },
        )
        .catch(readBestaat);
      if (changed === 'bestaat al') return refuse({ soort: 'bestaat al' });
      return changed
        ? {
            ok: true,
            definitie: changed,
            changes: { version: changed.version, velden: changedFields(definitie.concept, concept) },
          }
        : refuse(await lostRace(register, definitie));
    },
  });
};

/** The context makes it another entry's double: told as a refusal, since the author can choose another context. */
function readBestaat(error: unknown): 'bestaat al' {
  if (error instanceof BegripBestaat) return 'bestaat al';
  throw error;
}

/** Anyone may propose a next version of what is decided; a draft is its authors' and the editors'. */
const findWriter = (actor: Actor, definitie: Definitie): Weigering | undefined =>
  definitie.status === 'vastgesteld' || mayWrite(actor, definitie) ? undefined : { soort: 'geen auteur' };

function parseVelden(concept: Concept, bewerking: Bewerking): Concept | Weigering {
  const definitie = parseTekst('definitie', bewerking.definitie);
  if (!definitie.ok) return { soort: 'invoer', fout: definitie.fout };
  if (definitie.waarde.trim() === '') return { soort: 'leeg' };
  const toelichting = parseTekst('toelichting', bewerking.toelichting);
  if (!toelichting.ok) return { soort: 'invoer', fout: toelichting.fout };
  const context = parseContext(bewerking.context);
  if (!context.ok) return { soort: 'invoer', fout: context.fout };
  return {
    ...concept,
    definitie: definitie.waarde,
    toelichting: toelichting.waarde === '' ? undefined : toelichting.waarde,
    context: context.waarde,
  };
}

/** The names of what has another value now: a context that was absent is the same as one without names. */
function changedFields(before: Concept, after: Concept): readonly string[] {
  const veldenOf = (concept: Concept) => ({
    definitie: concept.definitie,
    toelichting: concept.toelichting ?? '',
    context: JSON.stringify(SOORTEN.map((soort) => concept.context?.[soort] ?? [])),
  });
  const [was, is] = [veldenOf(before), veldenOf(after)];
  return FIELDS.filter((field) => was[field] !== is[field]);
}

const FIELDS = ['definitie', 'toelichting', 'context'] as const;
const SOORTEN = ['organisatorisch', 'juridisch', 'wettelijkeBasis'] as const;
