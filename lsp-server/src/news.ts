/** Documents of which something new is found that nobody was told of. */
export interface News {
  readonly add: (uri: string) => void;
  readonly tell: () => void;
  /** Not so often that telling takes longer than finding. */
  readonly tellWhenDue: () => void;
}

/** So often someone hears of what is found in a large document, for as long as there is more. */
const NEWS_MS = 300;

export function createNews(tellOf: (uris: ReadonlySet<string>) => void): News {
  let uris = new Set<string>();
  let last = 0;
  const tell = (): void => {
    if (uris.size === 0) return;
    const told = uris;
    uris = new Set();
    last = performance.now();
    tellOf(told);
  };
  return {
    add: (uri) => {
      uris.add(uri);
    },
    tell,
    tellWhenDue: () => {
      if (performance.now() - last > NEWS_MS) tell();
    },
  };
}
