import { type Press, renderCard } from './card.ts';
import { make } from './dom.ts';
import type { Config, Json, KaartEvent } from './server.ts';

/** One thing in the conversation, as kept until the tab is closed. */
type Entry =
  | { readonly soort: 'vraag' | 'antwoord' | 'weigering'; readonly tekst: string; readonly op: number }
  | { readonly soort: 'los'; readonly card: Json; readonly op: number }
  | { readonly soort: 'kaart'; readonly id: string; readonly op: number };

export interface Gesprek {
  readonly add: (soort: 'vraag' | 'antwoord' | 'weigering', tekst: string) => void;
  /** A card for this person alone, that never changes. */
  readonly addCard: (card: Json) => void;
  /** A card that is shared: placed, or brought up to date where it stands. */
  readonly paint: (event: KaartEvent) => void;
  /** A shared card that is shown no more. */
  readonly remove: (id: string) => void;
  /** All cards that exist were painted: places kept for others are given up. */
  readonly settle: () => void;
}

/** In px: who is this near to the end of the log stays at its end when it grows. */
const NEAR = 120;

/** The log on the page. What was said here is kept for this tab; the cards come from the server. */
export function createGesprek(
  root: HTMLElement,
  status: HTMLElement,
  config: Config,
  onPress: (press: Press) => void,
): Gesprek {
  const storageKey = `gesprek:${config.als}`;
  const kept: Entry[] = readKept(storageKey);
  const keep = (entry: Entry, index: number) => {
    kept.splice(index, 0, entry);
    store(storageKey, kept.slice(-200));
  };
  let isSettled = false;
  const shared = new Map<string, { readonly body: HTMLElement; revision: number }>();
  const clock = new Intl.DateTimeFormat(config.taal, { timeStyle: 'short' });

  const place = (who: 'u' | 'bot', op: number, body: HTMLElement, before: Element | null): void => {
    const moment = new Date(op);
    const message = make(
      'article',
      { class: `bericht ${who}` },
      make(
        'p',
        { class: 'wie-wanneer' },
        config.web[who],
        ' ',
        make('time', { datetime: moment.toISOString() }, clock.format(moment)),
      ),
      body,
    );
    root.insertBefore(message, before);
    if (before === null) reveal(message);
  };

  /** Shows the end of the log, or the top of what is too tall to be seen whole. */
  const reveal = (message: Element | null): void =>
    message?.scrollIntoView({ block: message.clientHeight > root.clientHeight ? 'start' : 'end' });

  const fill = (body: HTMLElement, card: Json): void => {
    const isAtEnd = root.scrollHeight - root.scrollTop - root.clientHeight < NEAR;
    const focused = body.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    body.replaceChildren(renderCard(card, onPress));
    if (isAtEnd) reveal(root.lastElementChild);
    if (focused === undefined) return;
    const same = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === focused);
    (same ?? body).focus();
  };

  const bodyOf = (entry: Entry): HTMLElement => {
    switch (entry.soort) {
      case 'vraag':
      case 'antwoord':
      case 'weigering':
        return make('div', { class: `ballon ${entry.soort}` }, entry.tekst);
      case 'los': {
        const body = make('div', { class: 'kaart' });
        fill(body, entry.card);
        return body;
      }
      case 'kaart': {
        // The status line tells of a change in one sentence; without `off` the whole card would be read out each time.
        const body = make('div', { class: 'kaart', 'aria-live': 'off', tabindex: '-1' });
        shared.set(entry.id, { body, revision: -1 });
        return body;
      }
    }
  };
  const draw = (entry: Entry, before: Element | null = null): void =>
    place(entry.soort === 'vraag' ? 'u' : 'bot', entry.op, bodyOf(entry), before);

  const add = (entry: Entry): void => {
    keep(entry, kept.length);
    draw(entry);
  };
  /** A card from before this page was opened, of which nothing was kept: it stands where it stood then. */
  const insert = (entry: Entry): void => {
    const index = kept.findIndex(({ op }) => op > entry.op);
    const articles = root.querySelectorAll('article');
    draw(entry, index < 0 ? null : (articles[index] ?? null));
    keep(entry, index < 0 ? kept.length : index);
  };
  const remove = (id: string): void => {
    shared.get(id)?.body.closest('article')?.remove();
    shared.delete(id);
    const index = kept.findIndex((entry) => entry.soort === 'kaart' && entry.id === id);
    if (index >= 0) kept.splice(index, 1);
  };
  for (const entry of kept) draw(entry);

  return {
    add: (soort, tekst) => add({ soort, tekst, op: Date.now() }),
    addCard: (card) => add({ soort: 'los', card, op: Date.now() }),
    paint: ({ id, revision, op, card }) => {
      if (!shared.has(id) && isSettled) add({ soort: 'kaart', id, op: Date.now() });
      if (!shared.has(id)) insert({ soort: 'kaart', id, op });
      const place = shared.get(id);
      if (!place || place.revision === revision) return;
      place.revision = revision;
      fill(place.body, card);
      status.textContent = String(card.fallbackText ?? '');
    },
    remove,
    settle: () => {
      isSettled = true;
      for (const [id, { revision }] of [...shared]) if (revision < 0) remove(id);
    },
  };
}

/** A browser keeps some MB: the oldest are left out until the rest fits. */
function store(key: string, entries: readonly Entry[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(entries));
  } catch {
    if (entries.length > 0) store(key, entries.slice(Math.ceil(entries.length / 2)));
  }
}

function readKept(key: string): Entry[] {
  try {
    const kept: Entry[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return kept;
  } catch {
    return [];
  }
}
