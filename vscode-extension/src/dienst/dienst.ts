import * as z from 'zod/mini';
import { type Aanvraag, Definitie, Gevonden } from './definitie.ts';

/** Why the service did not do it; `uitleg` is its own, for people. */
export type Storing =
  | { readonly soort: 'onbereikbaar' | 'traag' | 'afgebroken' | 'sleutel' | 'geen dienst' }
  | { readonly soort: 'geweigerd'; readonly uitleg: string };

export type Antwoord<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly storing: Storing };

export interface DienstOptions {
  /** Without a slash at the end. */
  readonly basis: string;
  readonly sleutel: string;
  /** In ms: how long one answer may take. */
  readonly timeout: number;
}

/** The register of the organisation, over HTTP. */
export interface Dienst {
  /** All entries with exactly this begrip. */
  readonly zoek: (begrip: string, signal: AbortSignal) => Promise<Antwoord<readonly Definitie[]>>;
  readonly haal: (id: string, signal: AbortSignal) => Promise<Antwoord<Definitie>>;
  /** Asks for a draft or, with a definitie, keeps that text. The same key twice is one request. */
  readonly vraag: (aanvraag: Aanvraag, key: string, signal: AbortSignal) => Promise<Antwoord<Definitie>>;
  readonly dienIn: (
    definitie: Pick<Definitie, 'id' | 'version'>,
    signal: AbortSignal,
  ) => Promise<Antwoord<Definitie>>;
}

/** RFC 9457. */
const Problem = z.object({ detail: z.string() });

const mislukt = (storing: Storing): { readonly ok: false; readonly storing: Storing } => ({
  ok: false,
  storing,
});

/** Longest answer that is read, in UTF-16 units. */
const MAX_ANTWOORD = 5_000_000;

export function openDienst({ basis, sleutel, timeout }: DienstOptions): Dienst {
  const call = async <T>(
    path: string,
    schema: z.ZodMiniType<T>,
    signal: AbortSignal,
    init: {
      readonly method?: string;
      readonly body?: object;
      readonly headers?: Record<string, string>;
    } = {},
  ): Promise<Antwoord<T>> => {
    const late = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(`${basis}/api/v1${path}`, {
        method: init.method ?? 'GET',
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${sleutel}`,
          ...(init.body && { 'content-type': 'application/json' }),
          ...init.headers,
        },
        // Elsewhere the key has no business.
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.any([signal, late]),
        ...(init.body && { body: JSON.stringify(init.body) }),
      });
      return read(response.status, parseJson(await response.text()), schema);
    } catch {
      // What fetch throws differs by platform; the signals tell which of the three it was.
      if (signal.aborted) return mislukt({ soort: 'afgebroken' });
      return mislukt({ soort: late.aborted ? 'traag' : 'onbereikbaar' });
    }
  };
  return {
    zoek: async (begrip, signal) => {
      const found = await call(`/definitions?${new URLSearchParams({ begrip })}`, Gevonden, signal);
      return found.ok ? { ok: true, waarde: found.waarde.items } : found;
    },
    haal: (id, signal) => call(`/definitions/${encodeURIComponent(id)}`, Definitie, signal),
    vraag: (body, key, signal) =>
      call('/definitions', Definitie, signal, { method: 'POST', body, headers: { 'idempotency-key': key } }),
    dienIn: ({ id, version }, signal) =>
      call(`/definitions/${encodeURIComponent(id)}/submit`, Definitie, signal, {
        method: 'POST',
        body: { version },
      }),
  };
}

function read<T>(status: number, body: unknown, schema: z.ZodMiniType<T>): Antwoord<T> {
  if (status === 401) return mislukt({ soort: 'sleutel' });
  if (status >= 400) {
    const problem = Problem.safeParse(body);
    return mislukt(
      problem.success ? { soort: 'geweigerd', uitleg: problem.data.detail } : { soort: 'geen dienst' },
    );
  }
  const parsed = schema.safeParse(body);
  return parsed.success ? { ok: true, waarde: parsed.data } : mislukt({ soort: 'geen dienst' });
}

function parseJson(text: string): unknown {
  try {
    return text.length > MAX_ANTWOORD ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
