import { randomUUID } from 'node:crypto';

/** What a browser knows after it opened our page as one of its users. */
export interface WebPage {
  readonly response: Response;
  readonly html: string;
  readonly token: string;
  readonly cookie: string;
  readonly say: (text: string) => Promise<unknown>;
  /** Reads events until `enough` of them came, and hangs up. */
  readonly events: (enough: (text: string) => boolean) => Promise<string>;
}

/** Opens the page without a browser. */
export async function openWebPage(url: string, als: string): Promise<WebPage> {
  const response = await fetch(`${url}/?als=${als}`);
  const html = await response.text();
  const [, token = ''] = /"token":"([^"]+)"/u.exec(html) ?? [];
  const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  return {
    response,
    html,
    token,
    cookie,
    say: async (text) => {
      const reply = await fetch(`${url}/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-definitie-token': token, cookie },
        body: JSON.stringify({ kind: 'text', als, key: randomUUID(), text }),
      });
      return reply.json();
    },
    events: async (enough) => {
      const hangUp = new AbortController();
      const stream = await fetch(`${url}/chat/events?als=${als}`, { signal: hangUp.signal });
      const decoder = new TextDecoder();
      let text = '';
      for await (const chunk of stream.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        if (enough(text)) break;
      }
      hangUp.abort();
      return text;
    },
  };
}
