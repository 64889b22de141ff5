import type { Auditregel, Opdracht, Store } from '@definitie-app/core';

interface Item {
  readonly regel: Auditregel;
  readonly opdracht: Opdracht | undefined;
}

interface Batch {
  readonly items: Item[];
  readonly written: Promise<void>;
}

/**
 * Audit rows that belong to no change. Those of one organisation that are asked while others are being written go
 * together in the next transaction: each would else wait for the commit of all before it.
 */
export function createRecord(withOrg: Store['withOrg']): Store['record'] {
  const waiting = new Map<string, Batch>();
  const running = new Map<string, Promise<void>>();

  const write = (orgId: string, items: readonly Item[]): Promise<void> =>
    withOrg(orgId, async (register) => {
      for (const { regel } of items) await register.audit(regel);
      const opdrachten = items.flatMap(({ opdracht }) => (opdracht ? [opdracht] : []));
      const unique = new Map(opdrachten.map((opdracht) => [JSON.stringify(opdracht), opdracht]));
      for (const opdracht of unique.values()) await register.emit(opdracht);
    });

  const open = (orgId: string): Batch => {
    const items: Item[] = [];
    const before = running.get(orgId) ?? Promise.resolve();
    // Those who asked for the batch before hear how it went; this one only waits for its turn.
    const written = before
      .catch(() => undefined)
      .then(() => {
        waiting.delete(orgId);
        return write(orgId, items);
      });
    running.set(orgId, written);
    const forget = () => {
      if (running.get(orgId) === written) running.delete(orgId);
    };
    written.then(forget, forget);
    const batch = { items, written };
    waiting.set(orgId, batch);
    return batch;
  };

  return (orgId, regel, opdracht) => {
    const { items, written } = waiting.get(orgId) ?? open(orgId);
    items.push({ regel, opdracht });
    return written;
  };
}
