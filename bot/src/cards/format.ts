import type { Concept } from '@definitie-app/core';
import type { Messages } from '../messages/messages.ts';

/** In hundredths, as the language writes it: `0,92`. */
export const formatScore = (score: number, { locale }: Messages): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(score);

/** Day and time in the Netherlands. */
export const formatMoment = (moment: Date, { locale }: Messages): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(moment);

/** All contexts of a concept in one line, as a person would type them; empty when it has none. */
export const formatContext = ({ context }: Concept): string =>
  [
    ...(context?.organisatorisch ?? []),
    ...(context?.juridisch ?? []),
    ...(context?.wettelijkeBasis ?? []),
  ].join(', ');
