/** Something that happens once, and that others wait for. */
export interface Signal {
  readonly resolve: () => void;
  /** When it has happened, or after so many ms. */
  readonly within: (ms: number) => Promise<void>;
}

export function createSignal(): Signal {
  let hasHappened = false;
  const waiting = new Set<() => void>();
  return {
    resolve: () => {
      hasHappened = true;
      for (const wake of waiting) wake();
      waiting.clear();
    },
    within: (ms) =>
      hasHappened
        ? Promise.resolve()
        : new Promise((resolve) => {
            const wake = (): void => {
              clearTimeout(timer);
              resolve();
            };
            const timer = setTimeout(() => {
              waiting.delete(wake);
              resolve();
            }, ms);
            waiting.add(wake);
          }),
  };
}
