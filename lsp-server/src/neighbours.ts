/** So long must nothing change before the other documents are looked at again. */
const REST_MS = 300;

export interface Neighbours {
  /** A document changed, so that others can have other findings. */
  readonly changed: () => void;
}

export interface NeighboursOptions {
  /** Grows when the collection changes. */
  readonly revision: () => number;
  readonly count: () => number;
  /** Shows all documents anew. */
  readonly refresh: () => void;
}

/** Shows the documents anew when another one has changed what is found in them; not while someone is typing. */
export function createNeighbours({ revision, count, refresh }: NeighboursOptions): Neighbours {
  let shown = revision();
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const now = revision();
    if (now === shown) return;
    shown = now;
    if (count() > 1) refresh();
  };
  return {
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
      timer.unref();
    },
  };
}
