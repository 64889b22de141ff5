import { randomUUID } from 'node:crypto';
import {
  type Actor,
  hasRol,
  OpslagFout,
  offerDefinitie,
  requestDefinitie,
  submitDefinitie,
  type Uitkomst,
  type WorkflowDeps,
} from '@definitie-app/core';
import type { PrismaStore } from '@definitie-app/prisma';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import * as z from 'zod';
import type { Log } from '../log.ts';
import type { Messages } from '../messages/messages.ts';
import { sendProblem, sendWeigering } from './problem.ts';
import { renderDefinitie } from './render.ts';

export interface ApiDeps extends WorkflowDeps {
  readonly store: PrismaStore;
  readonly messages: Messages;
  readonly log: Log;
}

const Namen = z.array(z.string()).max(10).default([]);
const Aanvraag = z.strictObject({
  begrip: z.string(),
  /** Present: this text is to be kept; absent: one is to be drafted. */
  definitie: z.string().optional(),
  toelichting: z.string().default(''),
  context: z.strictObject({ organisatorisch: Namen, juridisch: Namen, wettelijkeBasis: Namen }).prefault({}),
});
const Versie = z.strictObject({ version: z.int().positive() });
const Zoek = z.strictObject({ begrip: z.string().min(1).max(255) });
/** A key that the client makes up, so that asking twice is asking once. */
const Sleutel = z.string().max(100).optional();

/**
 * The register for programs, such as the editor: they act for the user of their key, by the same use cases as the chat.
 * Each request is answered with an entry, a list of them, or a problem.
 */
export function attachApi(app: Express, deps: ApiDeps): void {
  const { store, messages } = deps;
  const router = express.Router();
  router.use((request, response, next) => {
    response.set({ 'cache-control': 'no-store', 'api-version': '1.0.0', ...ANY_PAGE });
    if (request.method === 'OPTIONS') response.status(204).end();
    else next();
  });
  router.use(express.json({ limit: '64kb' }));

  /** A route for who has a key and may do anything at all. */
  const route =
    (work: (actor: Actor, request: Request, response: Response) => Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      const actor = await store.resolveApiKey(bearerOf(request));
      if (!actor) {
        response.set('www-authenticate', 'Bearer');
        sendProblem(response, 'unauthorized', messages.api.sleutel);
      } else if (hasRol(actor.rol, 'user')) await work(actor, request, response);
      else sendProblem(response, 'forbidden', messages.refused.rol('user'));
    };
  const invalid = (response: Response, error: z.ZodError): void =>
    sendProblem(response, 'validation_error', messages.api.invoer(z.prettifyError(error)));
  const reply = (response: Response, uitkomst: Uitkomst): void => {
    if (uitkomst.ok) response.json(renderDefinitie(uitkomst.definitie));
    else sendWeigering(response, uitkomst.weigering, messages);
  };

  router.get(
    '/definitions',
    route(async ({ orgId }, { query }, response) => {
      const { data, error } = Zoek.safeParse(query);
      if (!data) return invalid(response, error);
      const found = await store.withOrg(orgId, (register) => register.findByBegrip(data.begrip));
      response.json({ items: found.map(renderDefinitie) });
    }),
  );
  router.get(
    '/definitions/:id',
    route(async ({ orgId }, { params }, response) => {
      const definitie = await store.withOrg(orgId, (register) => register.find(String(params.id)));
      reply(
        response,
        definitie ? { ok: true, definitie } : { ok: false, weigering: { soort: 'niet gevonden' } },
      );
    }),
  );
  router.post(
    '/definitions',
    route(async (actor, request, response) => {
      const { data, error } = Aanvraag.safeParse(request.body);
      if (!data) return invalid(response, error);
      const key = Sleutel.safeParse(request.get('idempotency-key'));
      if (!key.success) return invalid(response, key.error);
      const { begrip, definitie, toelichting } = data;
      const { organisatorisch, juridisch, wettelijkeBasis } = data.context;
      const aanvraag = {
        begrip,
        context: [...organisatorisch, ...juridisch, ...wettelijkeBasis],
        key: `api:${actor.id}:${key.data ?? randomUUID()}`,
      };
      reply(
        response,
        definitie === undefined
          ? await requestDefinitie(deps, actor, aanvraag)
          : await offerDefinitie(deps, actor, { ...aanvraag, definitie, toelichting }),
      );
    }),
  );
  router.post(
    '/definitions/:id/submit',
    route(async (actor, { params, body }, response) => {
      const { data, error } = Versie.safeParse(body);
      if (!data) return invalid(response, error);
      reply(response, await submitDefinitie(deps, actor, { id: String(params.id), version: data.version }));
    }),
  );
  router.use((_request, response) => sendProblem(response, 'not_found', messages.api.onbekend));
  router.use(onError(deps));
  app.use('/api/v1', router);
}

/**
 * An editor in a browser is a page of some other site. Any page may ask: who has no key gets nothing, and a browser never
 * adds one by itself. (Fetch Standard, CORS protocol.)
 */
const ANY_PAGE = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key',
  'access-control-allow-methods': 'GET, POST',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '7200',
};

const bearerOf = (request: Request): string =>
  /^Bearer (\S+)$/iu.exec(request.get('authorization') ?? '')?.[1] ?? '';

/** What express throws at a body that is too large or no JSON. */
const ClientError = z.object({ status: z.int().min(400).max(499) });

const onError =
  ({ messages, log }: ApiDeps) =>
  (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const client = ClientError.safeParse(error);
    if (client.success) {
      if (client.data.status === 413) sendProblem(response, 'too_large', messages.api.teGroot);
      else sendProblem(response, 'validation_error', messages.api.geenJson);
      return;
    }
    const storing = randomUUID().slice(0, 8);
    log.error({ err: error, storing }, 'api request failed');
    if (error instanceof OpslagFout) {
      response.set('retry-after', '30');
      sendProblem(response, 'service_unavailable', messages.refused.opslag[error.reden]);
    } else sendProblem(response, 'internal_error', messages.refused.storing(storing));
  };
