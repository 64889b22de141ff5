import { importKader, PLATFORMS } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';
import { findChoice, parseOptions } from '../options.ts';
import { findProfielen } from '../profielen.ts';
import { readConcepts } from '../read-concepts.ts';
import { type Answer, type Deps, refuse } from './answer.ts';
import { organisatieOf } from './organisatie.ts';

/**
 * `importeer <platform> <workspace> <bestand> --titel <tekst> --iri <adres> [--licentie <naam>]`: takes a begrippenkader into
 * the register of the organisation. Again with the same IRI: it is brought up to date. A file with a mistake changes nothing.
 */
export async function importeer({ store }: Deps, args: readonly string[]): Promise<Answer> {
  const options = parseOptions(args, { flags: [], texts: ['titel', 'iri', 'licentie'] });
  if (!options.ok) return refuse(options.melding);
  const [platformName = '', workspaceId, path, ...rest] = options.rest;
  const platform = findChoice(PLATFORMS, platformName);
  const titel = options.texts.get('titel')?.trim();
  const iri = options.texts.get('iri')?.trim();
  const licentie = options.texts.get('licentie')?.trim();
  if (!platform || !workspaceId || !path || rest.length > 0 || !titel || !iri)
    return refuse(nl.beheer.usage.importeer(PLATFORMS));
  if (!URL.canParse(iri)) return refuse(nl.beheer.noIri(iri));
  const orgId = await organisatieOf(store, platform, workspaceId);
  if (!orgId) return refuse(nl.beheer.unknownWorkspace(platform, workspaceId));
  const read = await readConcepts(path, findProfielen());
  if (!read.ok) return refuse(`${path}: ${read.error}`);
  const { concepten, fout } = read.value;
  if (fout)
    return refuse(`${path}:${fout.regel}:${fout.kolom}: ${fout.melding} ${nl.beheer.nothingImported}`);
  if (concepten.length === 0) return refuse(`${path}: ${nl.file.nothingRecognised}`);
  const kader = { iri, titel, taal: 'nl', ...(licentie && { licentie }), context: {} };
  const imported = await importKader({ store }, orgId, kader, concepten);
  return { ok: true, text: `${nl.beheer.imported(titel, imported)}\n` };
}
