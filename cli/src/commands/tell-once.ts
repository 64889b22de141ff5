import type { OnDefect } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';

/** One line per rule, however many texts it fails on. */
export function tellOnce(error: (text: string) => void): OnDefect {
  const told = new Set<string>();
  return (code, defect) => {
    if (told.has(code)) return;
    told.add(code);
    error(`${nl.toets.defect(code, defect instanceof Error ? defect.message : String(defect))}\n`);
  };
}
