export interface Alarm {
  readonly ring: () => void;
  /** Until it rang and was quiet for a while; false when there is no more to wait for. */
  readonly wait: () => Promise<boolean>;
}

/** Brings things that happen shortly after each other together: an editor that saves a file changes it more than once. */
export function createAlarm(quietMs: number, signal: AbortSignal): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let rang = false;
  let wake = (): void => undefined;
  const go = (): void => {
    rang = true;
    wake();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    wake();
  });
  return {
    ring: () => {
      clearTimeout(timer);
      if (!signal.aborted) timer = setTimeout(go, quietMs);
    },
    wait: async () => {
      if (!rang && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      rang = false;
      return !signal.aborted;
    },
  };
}
