import express, { type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import * as z from 'zod';
import { renderAdaptiveCard, renderAdaptiveForm } from '../adaptive-card.ts';
import type { Chat } from '../chat.ts';
import type { Reply } from '../commands/command.ts';
import type { Dispatch, Incoming } from '../dispatch.ts';
import type { Messages } from '../messages/messages.ts';
import { plaatsOf, webChat } from './chat.ts';
import { type EventDeps, streamKaarten } from './events.ts';
import { createGuard } from './guard.ts';
import { ICON } from './icon.ts';
import { type Gebruiker, renderPage } from './page.ts';
import { createViews, PLATFORM } from './views.ts';

export interface WebDeps extends Omit<EventDeps, 'views'> {
  readonly dispatch: Dispatch;
  /** The same after a restart, so that a page that is open can go on. */
  readonly pageSecret: Buffer;
}

export interface WebOptions {
  /** Who a visitor can be; the first one by default. */
  readonly gebruikers: readonly [Gebruiker, ...Gebruiker[]];
  /** What a newcomer can try: each is put ready to be sent. */
  readonly voorbeelden: readonly string[];
  /** Where the page's script and style stand: what the build of `web/page` left. */
  readonly pageDir: string;
}

/** The page has no sign-in: whoever reaches it can be anyone. So it is for a demo on one's own machine only. */
export function attachWeb(
  app: Express,
  deps: WebDeps,
  { gebruikers, voorbeelden, pageDir }: WebOptions,
): Chat {
  const { messages, orgId, dispatch } = deps;
  const views = createViews();
  const guard = createGuard(messages, deps.pageSecret);
  const find = (als: unknown): Gebruiker | undefined => gebruikers.find(({ userId }) => userId === als);
  const router = express.Router();

  router.use(withoutTransportSecurity, guard.local, helmet(HEADERS));
  router.get('/page/icon.svg', (_request, response) => {
    response.type('image/svg+xml').send(ICON);
  });
  router.use('/page', express.static(pageDir, { index: false }));

  router.get('/', (request, response) => {
    const current = find(request.query.als) ?? gebruikers[0];
    response.set('cache-control', 'no-store');
    response.send(
      renderPage(messages, { gebruikers, current, voorbeelden, token: guard.token(request, response) }),
    );
  });

  router.get('/chat/events', (request, response) => {
    const gebruiker = find(request.query.als);
    if (gebruiker) streamKaarten({ ...deps, views }, gebruiker.userId, request, response);
    else response.status(404).json({ kind: 'refused', text: messages.web.onjuist });
  });

  router.post('/chat', guard.check, express.json({ limit: '256kb' }), async (request, response) => {
    const given = Body.safeParse(request.body);
    const gebruiker = given.success ? find(given.data.als) : undefined;
    if (!given.success || !gebruiker) {
      response.status(400).json({ kind: 'refused', text: messages.web.onjuist });
      return;
    }
    response.json(renderReply(await dispatch(readIncoming(given.data, gebruiker, orgId)), messages));
  });

  router.use((error: unknown, _request: Request, response: Response, next: (error: unknown) => void) => {
    const status = ClientError.safeParse(error);
    if (!status.success || response.headersSent) return next(error);
    const text = status.data.status === 413 ? messages.web.teGroot : messages.web.onjuist;
    response.status(status.data.status).json({ kind: 'refused', text });
  });

  app.use(router);
  return webChat(views);
}

const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
};

/** On loopback there is no TLS to insist on, and the service insists on it for all that it serves. */
function withoutTransportSecurity(_request: Request, response: Response, next: () => void): void {
  response.removeHeader('strict-transport-security');
  next();
}

/** What express throws at a body that is too large or no JSON. */
const ClientError = z.object({ status: z.int().min(400).max(499) });

/** In ms: how long a page waits for an answer. */
const PATIENCE = 15_000;

const Key = z.string().regex(/^[\w-]{8,64}$/u);

const Body = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), als: z.string(), key: Key, text: z.string() }),
  z.strictObject({
    kind: z.literal('press'),
    als: z.string(),
    key: Key,
    command: z.string().max(100),
    value: z.string(),
    fields: z.record(z.string(), z.string()),
  }),
]);

function readIncoming(body: z.output<typeof Body>, { userId, actor }: Gebruiker, orgId: string): Incoming {
  const at = plaatsOf(orgId, userId);
  const common = {
    identiteit: { platform: PLATFORM, workspaceId: orgId, userId },
    naam: actor.naam,
    patience: PATIENCE,
    conversation: { at, alone: at, key: `web:${userId}:${body.key}` },
  };
  return body.kind === 'text'
    ? { ...common, kind: 'text', text: body.text }
    : { ...common, kind: 'press', command: body.command, value: body.value, fields: body.fields };
}

function renderReply(reply: Reply, messages: Messages): object {
  switch (reply.kind) {
    case 'card':
      return { kind: 'card', card: renderAdaptiveCard(reply.card, messages) };
    case 'form':
      return { kind: 'form', title: reply.form.title, card: renderAdaptiveForm(reply.form, messages) };
    case 'accepted':
    case 'refused':
      return reply;
  }
}
