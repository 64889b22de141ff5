import { createServer } from 'node:http';
import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { attachTeams, type TeamsOptions } from '../../bot/src/teams/app.ts';
import { memoryStore } from './register.ts';
import { type ScriptedBot, startScriptedBot } from './scripted-bot.ts';
import { listen } from './slack-workspace.ts';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const TENANT = '99999999-2222-3333-4444-555555555555';
const ISSUER = 'https://api.botframework.com';

/** What stands in for Microsoft: the keys that Teams signs with, and the service that a bot talks back to. */
export interface TeamsService {
  readonly url: string;
  readonly serviceUrl: string;
  /** What the bot called, oldest first. */
  readonly calls: readonly TeamsCall[];
  /** Answers every call with this status, until told otherwise. */
  readonly fail: (status: number | undefined) => void;
  readonly token: (claims?: TokenClaims) => Promise<string>;
  readonly close: () => void;
}

export interface TeamsCall {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface TokenClaims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl?: string;
  readonly kid?: string;
  /** As `jose` reads it: `5m`, `-10m`. */
  readonly expires?: string;
  readonly isForeign?: boolean;
}

export async function startTeamsService(): Promise<TeamsService> {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const foreign = await generateKeyPair('RS256', { extractable: true });
  const jwk = {
    ...(await exportJWK(keys.publicKey)),
    kid: 'k1',
    alg: 'RS256',
    use: 'sig',
    endorsements: ['msteams'],
  };
  const calls: TeamsCall[] = [];
  let failure: number | undefined;
  const app = express();
  app.get('/.well-known/openid-configuration', (_request, response) => {
    response.json({
      issuer: ISSUER,
      jwks_uri: `${url}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  app.get('/keys', (_request, response) => {
    response.json({ keys: [jwk] });
  });
  app.use('/connector', express.json(), (request, response) => {
    calls.push({ method: request.method, path: request.path, body: request.body });
    response.status(failure ?? 201).json(failure === undefined ? { id: `m${calls.length}` } : { error: {} });
  });
  const server = createServer(app);
  const url: string = `http://127.0.0.1:${await listen(server)}`;
  const serviceUrl = `${url}/connector/`;
  return {
    url,
    serviceUrl,
    calls,
    fail: (status) => {
      failure = status;
    },
    token: (claims = {}) =>
      new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid: claims.kid ?? 'k1' })
        .setIssuer(claims.issuer ?? ISSUER)
        .setAudience(claims.audience ?? APP_ID)
        .setIssuedAt()
        .setNotBefore('-1h')
        .setExpirationTime(claims.expires ?? '5m')
        .sign(claims.isForeign === true ? foreign.privateKey : keys.privateKey),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The keys and addresses of the stand-in, as the cloud that the bot is in. */
export const cloudOf = ({ url }: TeamsService) => ({
  openIdMetadataUrl: `${url}/.well-known/openid-configuration`,
  tokenIssuer: ISSUER,
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  oauthScope: 'https://api.botframework.com',
  oauthUrl: 'https://api.botframework.com',
});

export interface TeamsBot extends ScriptedBot {
  readonly send: (body: unknown, authorization?: string) => Promise<{ status: number; body: string }>;
}

export async function startTeamsBot(options: Partial<TeamsOptions>): Promise<TeamsBot> {
  const bot = await startScriptedBot((app, deps) =>
    attachTeams(
      app,
      { ...deps, store: memoryStore() },
      { allowAnonymous: false, isLoopback: true, ...options },
    ),
  );
  return {
    ...bot,
    send: async (body, authorization) => {
      const response = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization === undefined ? {} : { authorization }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, body: await response.text() };
    },
  };
}

/** What Teams sends when someone types in the bot's own chat. */
export const teamsMessage = (serviceUrl: string, text: string, extra: object = {}) => ({
  type: 'message',
  id: 'a1',
  timestamp: '2026-11-23T10:00:00.000Z',
  serviceUrl,
  channelId: 'msteams',
  from: { id: '29:anna', name: 'Anna Aanvrager', aadObjectId: 'aad-anna' },
  conversation: { id: 'c1', conversationType: 'personal', tenantId: TENANT },
  recipient: { id: `28:${APP_ID}`, name: 'Definitiebot' },
  channelData: { tenant: { id: TENANT } },
  text,
  ...extra,
});

/** What Teams sends when someone presses an `Action.Execute`. */
export const teamsPress = (serviceUrl: string, verb: string, data: object, extra: object = {}) => ({
  ...teamsMessage(serviceUrl, ''),
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  replyToId: 'm1',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  ...extra,
});
