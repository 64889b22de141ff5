import { ERNSTEN, type Ernst } from '@definitie-app/core';

export const FAIL_ON = [...ERNSTEN, 'never'] as const;
/** From which severity a finding makes the command fail. */
export type FailOn = (typeof FAIL_ON)[number];

export const isBad = (ernst: Ernst, failOn: FailOn): boolean =>
  failOn !== 'never' && ERNSTEN.indexOf(ernst) <= ERNSTEN.indexOf(failOn);
