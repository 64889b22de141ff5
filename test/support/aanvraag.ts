import { type Definitie, requestDefinitie } from '@definitie-app/core';
import { noDefect } from './defect.ts';
import type { TestDatabase } from './postgres.ts';

/** Someone who asks for definities on a real store. */
export async function aanvragerOn({ store, orgId }: TestDatabase) {
  const actor = await store.withOrg(orgId, (register) =>
    register.addUser({ platform: 'web', workspaceId: 'w', userId: 'aanvrager' }, 'Aa Vrager', 'user'),
  );
  return {
    actor,
    /** The id of the definitie that is to be drafted. */
    request: async (begrip: string): Promise<string> => {
      const uitkomst = await requestDefinitie({ store, now: () => new Date(), onDefect: noDefect }, actor, {
        begrip,
        context: [],
        key: begrip,
        at: { platform: 'web', workspaceId: 'w', plaats: { channel: 'c' } },
      });
      if (!uitkomst.ok) throw new Error(uitkomst.weigering.soort);
      return uitkomst.definitie.id;
    },
    find: (id: string): Promise<Definitie | undefined> =>
      store.withOrg(orgId, (register) => register.find(id)),
  };
}
