import type { Weigering } from '@definitie-app/core';
import type { Response } from 'express';
import type { Messages } from '../messages/messages.ts';
import { formatWeigering } from '../refusal.ts';

export type ProblemCode =
  | 'validation_error'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'refused'
  | 'too_large'
  | 'service_unavailable'
  | 'internal_error';

const PROBLEMS: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  validation_error: [400, 'Bad Request'],
  unauthorized: [401, 'Unauthorized'],
  forbidden: [403, 'Forbidden'],
  not_found: [404, 'Not Found'],
  conflict: [409, 'Conflict'],
  too_large: [413, 'Content Too Large'],
  refused: [422, 'Unprocessable Content'],
  internal_error: [500, 'Internal Server Error'],
  service_unavailable: [503, 'Service Unavailable'],
};

/** Answers with a problem, as RFC 9457 writes it; `detail` is for people. */
export function sendProblem(response: Response, code: ProblemCode, detail: string): void {
  const [status, title] = PROBLEMS[code];
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, detail, code }));
}

const CODES: Readonly<Record<Weigering['soort'], ProblemCode>> = {
  'niet gevonden': 'not_found',
  rol: 'forbidden',
  'vier ogen': 'forbidden',
  'geen auteur': 'forbidden',
  verouderd: 'conflict',
  'al besloten': 'conflict',
  'andere status': 'conflict',
  'nog bezig': 'conflict',
  'bestaat al': 'conflict',
  leeg: 'refused',
  'reden nodig': 'refused',
  poort: 'refused',
  invoer: 'validation_error',
};

/** What the use case would not do, told to a program and the person behind it. */
export const sendWeigering = (response: Response, weigering: Weigering, messages: Messages): void =>
  sendProblem(response, CODES[weigering.soort], formatWeigering(weigering, messages));
