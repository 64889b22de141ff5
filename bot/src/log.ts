import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Lines of JSON. What could hold a secret is blacked out, wherever in an object it stands up to three deep. */
export const createLog = (level: string, destination?: DestinationStream): Log => {
  const secret = [
    'token',
    'password',
    'secret',
    'apiKey',
    'authorization',
    'cookie',
    'encryptionKey',
    'signingSecret',
  ];
  const options = {
    level,
    redact: {
      paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]),
      censor: '[verborgen]',
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
};
