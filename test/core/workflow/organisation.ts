import {
  type Actor,
  type Definitie,
  type KaartPlaats,
  requestDefinitie,
  submitDefinitie,
  type Uitkomst,
  validate,
  type WorkflowDeps,
} from '@definitie-app/core';
import { afterAll, beforeAll } from 'vitest';
import { noDefect } from '../../support/defect.ts';
import { type TestDatabase, testDatabase } from '../../support/postgres.ts';

export const GOOD = 'persoon die bij de gemeente schriftelijk vraagt om een besluit';
export const AT: KaartPlaats = { platform: 'web', workspaceId: 'w', plaats: { channel: 'c' } };

export let database: TestDatabase;
export let deps: WorkflowDeps;
export let author: Actor;
export let colleague: Actor;
export let editor: Actor;
export let otherEditor: Actor;
let serial = 0;
/** Another key for each thing that is asked for. */
export const nextKey = (): string => `key ${++serial}`;
export const nextBegrip = (): string => `begrip ${++serial}`;

beforeAll(async () => {
  database = await testDatabase();
  deps = { store: database.store, now: () => new Date('2026-03-01T12:00:00Z'), onDefect: noDefect };
  const add = (userId: string, rol: Actor['rol']) =>
    database.store.withOrg(database.orgId, (register) =>
      register.addUser({ platform: 'web', workspaceId: 'w', userId }, `Naam ${userId}`, rol),
    );
  author = await add('author', 'user');
  colleague = await add('colleague', 'user');
  editor = await add('editor', 'editor');
  otherEditor = await add('other-editor', 'editor');
});
afterAll(() => database.close());

export const found = (uitkomst: Uitkomst): Definitie => {
  if (!uitkomst.ok) throw new Error(`refused: ${uitkomst.weigering.soort}`);
  return uitkomst.definitie;
};
export const refusal = (uitkomst: Uitkomst): string => (uitkomst.ok ? 'done' : uitkomst.weigering.soort);

export const request = (actor = author, begrip = nextBegrip()): Promise<Uitkomst> =>
  requestDefinitie(deps, actor, { begrip, context: [], key: nextKey(), at: AT });

/** A definitie whose draft has come, as the worker writes it. */
export async function drafted(text = GOOD): Promise<Definitie> {
  const { id, version, concept } = found(await request());
  const withText = { ...concept, definitie: text };
  const definitie = await database.store.withOrg(database.orgId, (register) =>
    register.change(
      { id, version, status: 'concept' },
      {
        soort: 'tekst',
        concept: withText,
        auteurs: [author.id],
        reden: 'opgesteld',
        herkomst: { soort: 'mens' },
        generatie: { stap: 'klaar' },
        toetsing: validate(withText),
      },
    ),
  );
  if (!definitie) throw new Error('draft was not written');
  return definitie;
}

export const submitted = async (text = GOOD): Promise<Definitie> =>
  found(await submitDefinitie(deps, author, await drafted(text)));

export const auditOf = (id: string) =>
  database.query<{ action: string; success: boolean; error_message: string | null }>(
    'SELECT action, success, error_message FROM audit_log WHERE resource_id = $1 ORDER BY timestamp, id',
    [id],
  );
