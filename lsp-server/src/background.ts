export interface Background {
  /** There is something to do as soon as nobody is waiting. */
  readonly start: () => void;
  /** Something changed: what follows from it waits until nothing has changed for a while. */
  readonly changed: () => void;
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
const REST_MS = 300;

/** Does work in small pieces between the messages of the client. */
export function createBackground({ work, rest, onError }: BackgroundOptions): Background {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;

  const turn = async (): Promise<void> => {
    timer = undefined;
    isBusy = true;
    try {
      if (await work()) start();
    } catch (error) {
      onError(error);
    } finally {
      isBusy = false;
    }
  };
  const start = (): void => {
    if (timer === undefined) timer = setTimeout(() => void turn(), isBusy ? 1 : 0);
  };
  return {
    start,
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
