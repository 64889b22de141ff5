import { createHash } from 'node:crypto';
import { type Context, normaliseBegrip, normaliseContext } from '@definitie-app/core';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const begripSleutel = (begrip: string): string => hash(normaliseBegrip(begrip));
export const contextSleutel = (context: Context | undefined): string => hash(normaliseContext(context));

// NUL, and half a surrogate pair: neither can be kept in a PostgreSQL text.
const UNSTORABLE = /\0|\p{Surrogate}/gu;

export const storable = (text: string): string => text.replace(UNSTORABLE, '\ufffd');

/** JSON that PostgreSQL takes, for a parameter that is cast to `jsonb`. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => (typeof part === 'string' ? storable(part) : part));
