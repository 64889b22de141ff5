export const PLATFORMS = ['slack', 'teams', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A person as a chat platform knows them. */
export interface ChatIdentiteit {
  readonly platform: Platform;
  /** Slack team id, Teams tenant id; for the web page the organisation's own id. */
  readonly workspaceId: string;
  readonly userId: string;
}

/** Where on a platform a card stands or is to be placed; the platform's own adapter reads and writes `plaats`. */
export interface KaartPlaats {
  readonly platform: Platform;
  readonly workspaceId: string;
  readonly plaats: Readonly<Record<string, unknown>>;
}

/** One copy of a definitie's card in a chat. */
export interface Kaart extends KaartPlaats {
  readonly id: string;
  readonly definitieId: string;
  /** The platform's id of the message; absent until it is placed. */
  readonly messageId?: string;
  /** The revision of the definitie that it shows. */
  readonly paintedRevision: number;
  /** When it was asked for. */
  readonly createdAt: Date;
}
