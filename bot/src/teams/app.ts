import type { Store } from '@definitie-app/core';
import { AuthenticationError } from 'botframework-connector';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Chat } from '../chat.ts';
import type { Dispatch } from '../dispatch.ts';
import type { Log } from '../log.ts';
import type { Messages } from '../messages/messages.ts';
import { nl } from '../messages/nl.ts';
import { audienceOf, createAdapter, type TeamsCredentials } from './adapter.ts';
import { createTeamsChat, type TeamsApi, TeamsFout } from './chat.ts';
import { ActivitySchema } from './incoming.ts';
import { takeTurn } from './turn.ts';

export interface TeamsDeps {
  readonly dispatch: Dispatch;
  readonly store: Store;
  readonly log: Log;
  readonly messages?: Messages;
}

export interface TeamsOptions extends TeamsCredentials {
  /** For development only: believe anyone who says to be Teams. Needs `isLoopback`. */
  readonly allowAnonymous: boolean;
  /** Whether only this machine can reach the server. */
  readonly isLoopback: boolean;
}

/** More than Teams sends, so that what is too long is read and the sender is told so. */
const MAX_BODY = '1mb';

/**
 * Receives Teams on `/api/messages`, after verifying its token.
 * @throws Error when nothing would be verified, unless that was asked for and only this machine can reach it.
 */
export function attachTeams(app: Express, deps: TeamsDeps, options: TeamsOptions): Chat {
  const { log, messages = nl } = deps;
  const { appId = '', cloud } = options;
  // botbuilder verifies nothing when there is no app id.
  const isAnonymous = appId === '';
  if (isAnonymous && !(options.allowAnonymous && options.isLoopback))
    throw new Error(
      'teams: without an app id anyone could be anyone; that is for development on loopback only',
    );

  const api: TeamsApi = { adapter: createAdapter(options), appId, audience: audienceOf(cloud) };
  const turnDeps = { ...deps, api, messages };

  app.post('/api/messages', express.json({ limit: MAX_BODY }), async (request, response) => {
    const activity = ActivitySchema.safeParse(request.body);
    if (!activity.success || (isAnonymous && !isOnThisMachine(activity.data.serviceUrl))) {
      response.status(400).json({ error: 'not an activity of Teams' });
      return;
    }
    try {
      const answer = await api.adapter.receive(
        request.headers.authorization ?? '',
        activity.data,
        (context) => takeTurn(turnDeps, context),
      );
      response.status(answer?.status ?? 200).send(answer?.body);
    } catch (error) {
      if (isForged(error)) {
        log.warn({ reason: error.message, ip: request.ip }, 'teams: request is not from Teams');
        response.sendStatus(error instanceof AuthenticationError ? error.statusCode : 401);
      } else {
        log.error({ err: new TeamsFout(error) }, 'teams: request failed');
        response.sendStatus(500);
      }
    }
  });
  app.use('/api/messages', refuseUnread);
  return createTeamsChat(api, log, messages);
}

/** botbuilder passes on what its own JWT library throws at a bad signature, and that is not an `AuthenticationError`. */
const isForged = (error: unknown): error is Error =>
  error instanceof Error &&
  (error instanceof AuthenticationError ||
    ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name));

/** A body that is too big, or no JSON at all: express would answer with a page, and a stack in it. */
const refuseUnread: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(400).json({ error: 'not an activity of Teams' });
};

const isOnThisMachine = (url: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
