/** So long must nothing change before the other entries and documents are looked at again. */
const REST_MS = 300;

export interface Neighbours {
  /** A document changed, so that other entries, also of other documents, can have other findings. */
  readonly changed: () => void;
}

export interface NeighboursOptions {
  /** Whether what was found before must be looked at again. */
  readonly settle: () => boolean;
  /** Shows all documents anew. */
  readonly refresh: () => void;
}

/** Shows the documents anew when an entry has changed what is found about others; not while someone is typing. */
export function createNeighbours({ settle, refresh }: NeighboursOptions): Neighbours {
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    if (settle()) refresh();
  };
  return {
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    },
  };
}
