import type { Actor, Concept, Definitie, Rol, Toetsing, Verwachting, Wijziging } from '@definitie-app/core';
import type { TestDatabase } from '../../support/postgres.ts';

let serial = 0;
/** A name that nothing else in this file has. */
export const unique = (name: string): string => `${name} ${++serial}`;

export const toetsing = (score = 0.8): Toetsing => ({
  score,
  acceptabel: score >= 0.75,
  redenen: [],
  bevindingen: [],
  oordelen: [{ code: 'STR-01', uitslag: 'voldoet' }],
});

export const addUser = ({ store }: TestDatabase, orgId: string, rol: Rol = 'user'): Promise<Actor> =>
  store.withOrg(orgId, (register) =>
    register.addUser({ platform: 'slack', workspaceId: `T-${orgId}`, userId: unique('U') }, 'Iemand', rol),
  );

export const tekst = (
  concept: Concept,
  auteurs: readonly string[],
  score = 0.8,
): Extract<Wijziging, { soort: 'tekst' }> => ({
  soort: 'tekst',
  concept,
  auteurs,
  reden: 'bewerkt',
  herkomst: { soort: 'mens' },
  generatie: { stap: 'klaar' },
  toetsing: toetsing(score),
});

export const expected = ({ id, version, status }: Definitie): Verwachting => ({ id, version, status });

export const request = (
  { store }: TestDatabase,
  actor: Actor,
  concept: Partial<Concept> = {},
): Promise<Definitie> =>
  store.withOrg(actor.orgId, async (register) => {
    const { definitie } = await register.create({
      concept: { begrip: unique('begrip'), definitie: '', ...concept },
      aanvrager: actor,
      generatie: { stap: 'wacht' },
      key: unique('key'),
    });
    return definitie;
  });

export async function change(
  { store }: TestDatabase,
  definitie: Definitie,
  wijziging: Wijziging,
): Promise<Definitie> {
  const changed = await store.withOrg(definitie.orgId, (register) =>
    register.change(expected(definitie), wijziging),
  );
  if (!changed) throw new Error('not changed');
  return changed;
}

/** One row at least in every table: asked for, drafted, submitted, decided, imported, shown, audited. */
export async function fillOrganization(database: TestDatabase, orgId: string): Promise<void> {
  const author = await addUser(database, orgId);
  const editor = await addUser(database, orgId, 'editor');
  const asked = await request(database, author);
  const concept = { ...asked.concept, definitie: 'persoon die iets vraagt' };
  const drafted = await change(database, asked, tekst(concept, [author.id]));
  const submitted = await change(database, drafted, { soort: 'status', naar: 'in_beoordeling' });
  const besluit = { uitslag: 'vastgesteld', door: editor, op: new Date('2026-01-02T03:04:05Z') } as const;
  const decided = await change(database, submitted, { soort: 'status', naar: 'vastgesteld', besluit });
  await database.store.createApiKey(author, 'editor');
  await database.store.withOrg(orgId, async (register) => {
    await register.saveInstallation('slack', `T-${orgId}`, 'xoxb-secret');
    await register.addKaart(
      decided.id,
      { platform: 'web', workspaceId: orgId, plaats: { channel: 'c' } },
      unique('key'),
    );
    await register.addRonde({ definitieId: decided.id, version: 1, ronde: 0, model: 'm', prompt: 'p' });
    await register.audit({ action: 'definitie.vaststellen', resourceType: 'definitie', success: true });
    await register.emit({ type: 'notify', definitieId: decided.id });
    const kader = { iri: 'https://example.org/kader', titel: 'Kader', taal: 'nl', context: {} };
    await register.importKader(kader, [{ begrip: 'tram', definitie: 'voertuig op rails' }]);
  });
}
