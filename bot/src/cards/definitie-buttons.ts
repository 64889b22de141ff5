import { type Actor, type Definitie, findDecider, hasRol, isAuteur } from '@definitie-app/core';
import type { Button } from '../card.ts';
import type { Messages } from '../messages/messages.ts';

/**
 * What can be done with a definitie now. Of who looks only what they may press: authors go on with their draft, others
 * decide on it. Without a viewer, on a card that all see alike, everything.
 */
export const definitieButtons = (
  definitie: Definitie,
  messages: Messages,
  viewer: Actor | undefined,
): readonly Button[] =>
  viewer === undefined || mayPress(viewer, definitie) ? buttonsOf(definitie, messages) : [];

function mayPress(viewer: Actor, definitie: Definitie): boolean {
  switch (definitie.status) {
    case 'concept':
      return isAuteur(viewer, definitie) && hasRol(viewer.rol, 'user');
    case 'in_beoordeling':
      return findDecider(viewer, definitie) === undefined;
    default:
      return hasRol(viewer.rol, 'user');
  }
}

function buttonsOf({ id, version, status, concept }: Definitie, { knop }: Messages): readonly Button[] {
  const value = JSON.stringify({ id, version });
  switch (status) {
    case 'concept':
      return concept.definitie.trim() === ''
        ? [
            { label: knop.bewerk, command: 'bewerk', value, style: 'primary' },
            { label: knop.opnieuw, command: 'opnieuw', value },
          ]
        : [
            { label: knop.dienIn, command: 'dien-in', value, style: 'primary' },
            { label: knop.opnieuw, command: 'opnieuw', value },
            { label: knop.bewerk, command: 'bewerk', value },
          ];
    case 'in_beoordeling':
      return [
        { label: knop.keurGoed, command: 'keur-goed', value, style: 'primary' },
        { label: knop.wijsAf, command: 'wijs-af', value, style: 'danger' },
      ];
    case 'vastgesteld':
      return [{ label: knop.nieuweVersie, command: 'bewerk', value }];
    case 'geimporteerd':
    case 'gearchiveerd':
      return [];
  }
}
