import { createHash } from 'node:crypto';
import type { Context } from '@definitie-app/core';

/** A begrip as it is compared: composed (NFC), one space between words, lower case. */
export const normaliseBegrip = (begrip: string): string =>
  begrip.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl');

const SOORTEN = ['organisatorisch', 'juridisch', 'wettelijkeBasis'] as const;

/** The same for every order and spelling of the same names; an absent list is an empty one. */
const normaliseContext = (context: Context = {}): string =>
  JSON.stringify(
    SOORTEN.map((soort) => [...new Set((context[soort] ?? []).map(normaliseBegrip))].filter(Boolean).sort()),
  );

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const begripSleutel = (begrip: string): string => hash(normaliseBegrip(begrip));
export const contextSleutel = (context: Context | undefined): string => hash(normaliseContext(context));

export const hasContext = (context: Context): boolean =>
  SOORTEN.some((soort) => (context[soort] ?? []).length > 0);

// NUL, and half a surrogate pair: neither can be kept in a PostgreSQL text.
const UNSTORABLE = /\0|\p{Surrogate}/gu;

export const storable = (text: string): string => text.replace(UNSTORABLE, '\ufffd');

/** JSON that PostgreSQL takes, for a parameter that is cast to `jsonb`. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => (typeof part === 'string' ? storable(part) : part));
