/** What the server put on the page for its script. */
export interface Config {
  readonly als: string;
  readonly token: string;
  readonly taal: string;
  readonly web: Readonly<
    Record<
      'u' | 'bot' | 'geenVerbinding' | 'verbonden' | 'onbereikbaar' | 'start' | 'storing' | 'bewaard',
      string
    >
  >;
}

export type Json = Readonly<Record<string, unknown>>;

export type Given =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'press';
      readonly command: string;
      readonly value: string;
      readonly fields: Readonly<Record<string, string>>;
    };

export type Reply =
  | { readonly kind: 'card'; readonly card: Json }
  | { readonly kind: 'accepted' | 'refused'; readonly text: string }
  | { readonly kind: 'form'; readonly title: string; readonly card: Json };

export interface KaartEvent {
  readonly id: string;
  readonly revision: number;
  /** When it was asked for, in ms. */
  readonly op: number;
  readonly card: Json;
}

/** What came of it; or why the server did not take it: then nothing was done, or it is not known. */
export type Sent =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly melding: string };

/** Our own server is at the other end: what it says needs no second check here. */
export interface Server {
  /** The same `key` again is the same command. */
  readonly send: (given: Given, key: string) => Promise<Sent>;
  readonly listen: (on: {
    readonly kaart: (event: KaartEvent) => void;
    /** It made room for a newer one. */
    readonly weg: (id: string) => void;
    /** All cards were told; `hasOlder`: some are too old to be among them. */
    readonly gereed: (hasOlder: boolean) => void;
    readonly lost: () => void;
  }) => void;
}

export const connect = ({ als, token, web }: Config): Server => ({
  send: async (given, key) => {
    try {
      const response = await fetch('/chat', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-definitie-token': token },
        body: JSON.stringify({ ...given, als, key }),
      });
      if (response.ok) return { ok: true, reply: await response.json() };
      return { ok: false, melding: (await findText(response)) ?? meldingOf(response, web) };
    } catch {
      return { ok: false, melding: web.onbereikbaar };
    }
  },
  listen: ({ kaart, weg, gereed, lost }) => {
    const open = () => {
      const source = new EventSource(`/chat/events?als=${encodeURIComponent(als)}`);
      source.addEventListener('kaart', ({ data }) => kaart(JSON.parse(data)));
      source.addEventListener('weg', ({ data }) => weg(JSON.parse(data).id));
      source.addEventListener('gereed', ({ data }) => gereed(JSON.parse(data).hasOlder));
      source.addEventListener('error', () => {
        lost();
        // A browser gives up for good on an answer that is not a stream, such as from a proxy while the server restarts.
        if (source.readyState === EventSource.CLOSED) setTimeout(open, 2000);
      });
    };
    open();
  },
});

/** What our own server says about a request that it does not take; a proxy or a server that starts says nothing. */
async function findText(response: Response): Promise<string | undefined> {
  // Anything that is no JSON says nothing to the user; what to do then, the status decides.
  const body: Partial<Json> | undefined = await response.json().catch(() => undefined);
  return typeof body?.text === 'string' ? body.text : undefined;
}

const meldingOf = ({ status }: Response, { start, storing }: Config['web']): string =>
  status === 503 ? start : storing;
