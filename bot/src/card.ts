import type { Ernst } from '@definitie-app/core';

/** The few things a chat message of ours can contain. Every platform renders all of them. All text is plain text. */
export type Block =
  | { readonly type: 'text'; readonly text: string; readonly tone?: Tone }
  | { readonly type: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'bevindingen'; readonly bevindingen: readonly CardBevinding[] }
  | { readonly type: 'bronnen'; readonly bronnen: readonly CardBron[] }
  | { readonly type: 'buttons'; readonly buttons: readonly Button[] };

/** `quote` is the definitie itself; `muted` is an aside; the others say how a decision went. */
export type Tone = 'normal' | 'quote' | 'muted' | 'good' | 'attention';

export interface CardBevinding {
  readonly code: string;
  readonly ernst: Ernst;
  readonly melding: string;
  readonly href?: string;
}

export interface CardBron {
  readonly titel: string;
  readonly url?: string;
}

export interface Button {
  readonly label: string;
  /** Name of the command that the press runs, and its argument: JSON, at most 2,000 characters. */
  readonly command: string;
  readonly value: string;
  readonly style?: 'primary' | 'danger';
}

export interface Card {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** One line for notifications and for clients that show no cards. */
  readonly fallback: string;
}

/** A question with fields: a modal in Slack, a task module in Teams, a dialog on the web page. */
export interface Form {
  readonly title: string;
  readonly submit: string;
  /** Name of the command that the submission runs; its input is `value` plus one property per field. */
  readonly command: string;
  readonly value: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly initial: string;
  readonly multiline: boolean;
  readonly required: boolean;
  readonly maxLength: number;
}
