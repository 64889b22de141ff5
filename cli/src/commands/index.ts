import { beheer } from './beheer.ts';
import type { Command } from './command.ts';
import { toets } from './toets.ts';

export const commands: readonly Command[] = [toets, beheer];
