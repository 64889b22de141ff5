import { attachWeb, type Chat, type Connected } from '@definitie-app/bot';
import type { Rol } from '@definitie-app/core';
import { readVoorbeelden, voorbeeldkader } from './kaders.ts';

/** Who one can be in the demo: somebody who asks, somebody who decides, and who may do everything. */
const PEOPLE: readonly { readonly userId: string; readonly naam: string; readonly rol: Rol }[] = [
  { userId: 'anna', naam: 'Anna de Wit', rol: 'user' },
  { userId: 'bert', naam: 'Bert Bakker', rol: 'editor' },
  { userId: 'carla', naam: 'Carla Visser', rol: 'admin' },
];

const VOORBEELDEN = [
  '/definitie restafval',
  '/definitie bijplaatsing',
  '/toets kliko: is een bak voor afval',
  '/zoek container',
  '/definitie wachtrij',
  '/definitie help',
];

/** Fills the example organisation, or finds it as an earlier run left it, and puts the chat page at `/`. */
export async function attachDemo(
  { orgId, app, closing, ...deps }: Connected,
  pageDir: string,
): Promise<readonly Chat[]> {
  if (orgId === undefined) throw new Error('the demo has a database of its own');
  const gebruikers = await deps.store.withOrg(orgId, async (register) => {
    await register.saveInstallation('web', orgId, '');
    await register.importKader(voorbeeldkader, readVoorbeelden());
    return Promise.all(
      PEOPLE.map(async ({ userId, naam, rol }) => ({
        userId,
        actor: await register.addUser({ platform: 'web', workspaceId: orgId, userId }, naam, rol),
      })),
    );
  });
  const [first, ...others] = gebruikers;
  if (first === undefined) throw new Error('the demo has nobody in it');
  return [
    attachWeb(
      app,
      { ...deps, orgId, closing },
      { gebruikers: [first, ...others], voorbeelden: VOORBEELDEN, pageDir },
    ),
  ];
}
