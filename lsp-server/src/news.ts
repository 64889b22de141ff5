import type { View } from './view.ts';

/** Documents that no longer look as the client was last told. */
export interface News {
  /** This is what the client gets to see. */
  readonly shown: (uri: string, view: View) => void;
  /** This is what there is to see: news, when the client has something else. */
  readonly found: (uri: string, view: View) => void;
  readonly forget: (uri: string) => void;
  readonly tell: () => void;
  /** Not so often that telling takes longer than finding. */
  readonly tellWhenDue: () => void;
}

/** So often someone hears of what is found in a large document, for as long as there is more. */
const NEWS_MS = 300;

export function createNews(tellOf: (uris: ReadonlySet<string>) => void): News {
  const views = new Map<string, View>();
  let news = new Set<string>();
  let last = 0;
  const tell = (): void => {
    if (news.size === 0) return;
    const told = news;
    news = new Set();
    last = performance.now();
    tellOf(told);
  };
  return {
    shown: (uri, view) => {
      views.set(uri, view);
      news.delete(uri);
    },
    found: (uri, view) => {
      // Whoever was told nothing yet has still to ask.
      const known = views.get(uri);
      if (known !== undefined && known !== view) news.add(uri);
    },
    forget: (uri) => {
      views.delete(uri);
      news.delete(uri);
    },
    tell,
    tellWhenDue: () => {
      if (performance.now() - last > NEWS_MS) tell();
    },
  };
}
