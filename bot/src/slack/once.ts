/** Runs the work of a key once, for as long as the key is among the latest `size`; whoever comes later waits for the same. */
export function createOnce(size: number): (key: string, work: () => Promise<void>) => Promise<void> {
  const latest = new Map<string, Promise<void>>();
  return (key, work) => {
    const running = latest.get(key);
    if (running !== undefined) return running;
    const started = work().catch((error: unknown) => {
      // What failed may be tried again.
      latest.delete(key);
      throw error;
    });
    latest.set(key, started);
    const [oldest] = latest.keys();
    if (latest.size > size && oldest !== undefined) latest.delete(oldest);
    return started;
  };
}
