import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Messages } from '../messages/messages.ts';

const COOKIE = 'definitie-sessie';

/** Keeps other sites from acting through a visitor's browser. */
export interface Guard {
  /** Sets the session's cookie when there is none, and gives the token that belongs to it. */
  readonly token: (request: Request, response: Response) => string;
  /** Lets a request pass that our own page sent: same origin, with the token of its session. */
  readonly check: RequestHandler;
  /** Lets a request pass that was addressed to this machine by name: another name may be someone's way in. */
  readonly local: RequestHandler;
}

export function createGuard({ web }: Messages, secret: Buffer): Guard {
  const tokenOf = (session: string) => createHmac('sha256', secret).update(session).digest('base64url');
  return {
    token: (request, response) => {
      const session = findSession(request) ?? randomBytes(24).toString('base64url');
      response.cookie(COOKIE, session, { httpOnly: true, sameSite: 'strict', path: '/' });
      return tokenOf(session);
    },
    check: (request, response, next) => {
      const session = findSession(request);
      const given = request.get('x-definitie-token') ?? '';
      if (session !== undefined && isEqual(given, tokenOf(session)) && isSameOrigin(request)) next();
      else response.status(403).json({ kind: 'refused', text: web.geweigerd });
    },
    local: (request, response, next) => {
      if (['localhost', '127.0.0.1', '[::1]'].includes(request.hostname)) next();
      else response.status(403).type('text/plain').send(web.host);
    },
  };
}

function isSameOrigin(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  return (
    (site === undefined || site === 'same-origin') &&
    (origin === undefined || origin === `${request.protocol}://${request.get('host')}`)
  );
}

const findSession = (request: Request): string | undefined =>
  /(?:^|;\s*)definitie-sessie=([\w-]{32})(?:;|$)/u.exec(request.get('cookie') ?? '')?.[1];

const isEqual = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};
