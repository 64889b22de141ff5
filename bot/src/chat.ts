import type { KaartPlaats, Platform } from '@definitie-app/core';
import type { Card } from './card.ts';

/** One chat platform, as the rest of the bot sees it. */
export interface Chat {
  readonly platform: Platform;
  /**
   * Places a new message and tells its id; `plaats` may become more exact. What is said above the card comes first: when
   * that stands, `onOpened` is told where, so that who ends halfway does not say it again.
   */
  post(
    at: KaartPlaats,
    card: Card,
    onOpened: (plaats: KaartPlaats['plaats']) => Promise<void>,
  ): Promise<{ readonly messageId: string; readonly plaats: KaartPlaats['plaats'] }>;
  /** Replaces what the message shows, for everybody. */
  update(at: KaartPlaats, messageId: string, card: Card): Promise<void>;
}
