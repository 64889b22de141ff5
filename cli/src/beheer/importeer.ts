import { type Concept, importKader, PLATFORMS } from '@definitie-app/core';
import { MAX_FILE_MB } from '../collection.ts';
import { nl } from '../messages/nl.ts';
import { findChoice, parseOptions } from '../options.ts';
import { createPositions } from '../position.ts';
import { findProfielen, type Profielen } from '../profielen.ts';
import { readText } from '../read-text.ts';
import { isXlsx, readXlsxFile } from '../xlsx/xlsx-file.ts';
import { type Answer, type Deps, refuse } from './answer.ts';

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
  const found = await store.resolveIdentiteit({ platform, workspaceId, userId: '' });
  if (!found) return refuse(nl.beheer.unknownWorkspace(platform, workspaceId));
  const read = await readConcepts(path, findProfielen());
  if (!read.ok) return read;
  if (read.concepten.length === 0) return refuse(`${path}: ${nl.file.nothingRecognised}`);
  const kader = { iri, titel, taal: 'nl', ...(licentie && { licentie }), context: {} };
  const imported = await importKader({ store }, found.orgId, kader, read.concepten);
  return { ok: true, text: `${nl.beheer.imported(titel, imported)}\n` };
}

type Read = { readonly ok: true; readonly concepten: readonly Concept[] } | Extract<Answer, { ok: false }>;

async function readConcepts(path: string, { reading }: Pick<Profielen, 'reading'>): Promise<Read> {
  if (isXlsx(path)) {
    const rows = await readXlsxFile(path, MAX_FILE_MB);
    if (!rows.ok) return refused(`${path}: ${rows.error}`);
    return { ok: true, concepten: rows.value.map(({ concept }) => concept) };
  }
  const how = await reading(path);
  if (!how) return refused(`${path}: ${nl.file.unknownKind}`);
  const text = await readText(path, MAX_FILE_MB);
  if (!text.ok) return refused(`${path}: ${text.error}`);
  const { entries, fouten } = how.format.read(text.value);
  const [fout] = fouten;
  if (fout) {
    const { regel, kolom } = createPositions(text.value)(fout.start);
    return refused(`${path}:${regel}:${kolom}: ${fout.melding} ${nl.beheer.nothingImported}`);
  }
  return { ok: true, concepten: entries.map(({ concept }) => concept) };
}

const refused = (melding: string): Read => ({ ok: false, melding });
