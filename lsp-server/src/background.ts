export interface Background {
  /** There is something to do as soon as nobody is waiting. */
  readonly start: () => void;
  /** Something changed: what follows from it waits until nothing has changed for a while. */
  readonly changed: () => void;
  /** Someone types: what is done meanwhile would keep them waiting. */
  readonly typed: () => void;
  readonly stop: () => void;
}

export interface BackgroundOptions {
  /** Does a few milliseconds of work; true when there is more. */
  readonly work: () => Promise<boolean>;
  /** Nothing has changed for a while. */
  readonly rest: () => void;
  readonly onError: (error: unknown) => void;
}

/** So long must nothing change before what is not urgent is done. */
const REST_MS = 500;
/** Whoever types does so faster than this. */
const PAUSE_MS = 150;
/** So long can work wait for someone who does not stop typing. */
const MAX_WAIT_MS = 1000;

/** Does work in small pieces between the messages of the client. */
export function createBackground({ work, rest, onError }: BackgroundOptions): Background {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let lastTyped = Number.NEGATIVE_INFINITY;
  /** Since when there is work that nothing was done of. */
  let waitsSince: number | undefined;

  const turn = async (): Promise<void> => {
    timer = undefined;
    isBusy = true;
    waitsSince = undefined;
    try {
      if (await work()) start();
    } catch (error) {
      onError(error);
    } finally {
      isBusy = false;
    }
  };
  const delay = (): number => {
    const now = performance.now();
    waitsSince ??= now;
    const until = Math.min(lastTyped + PAUSE_MS, waitsSince + MAX_WAIT_MS);
    return Math.max(isBusy ? 1 : 0, until - now);
  };
  const schedule = (): void => {
    timer = setTimeout(() => void turn(), delay());
  };
  const start = (): void => {
    if (timer === undefined) schedule();
  };
  return {
    start,
    typed: () => {
      lastTyped = performance.now();
      if (timer === undefined) return;
      clearTimeout(timer);
      schedule();
    },
    changed: () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        rest();
        start();
      }, REST_MS);
    },
    stop: () => {
      clearTimeout(timer);
      clearTimeout(resting);
    },
  };
}
