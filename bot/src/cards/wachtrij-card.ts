import { type Actor, hasRol } from '@definitie-app/core';
import type { Card } from '../card.ts';
import type { Messages } from '../messages/messages.ts';

/** How much waits for this person; the cards themselves follow. */
export function wachtrijCard(
  { rol }: Actor,
  { total, shown }: { readonly total: number; readonly shown: number },
  { wachtrij }: Messages,
): Card {
  const empty = hasRol(rol, 'editor') ? wachtrij.leeg : wachtrij.geenRol;
  const text = total === 0 ? empty : `${wachtrij.wacht(total)} ${wachtrij.kaarten(shown)}`;
  return { title: wachtrij.titel, fallback: text, blocks: [{ type: 'text', text }] };
}
