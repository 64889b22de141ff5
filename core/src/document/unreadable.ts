import type { Leesfout } from './document.ts';

/** Reading cannot go on here; caught within the reader, which keeps what it has read. */
export class Unreadable extends Error {
  readonly fout: Leesfout;
  constructor(fout: Leesfout) {
    super(fout.melding);
    this.fout = fout;
  }
}
