import { parseArgs } from 'node:util';
import { nl } from './messages/nl.ts';

/** Names of the options that a command knows: with a value, and without. */
export interface OptionNames {
  readonly flags: readonly string[];
  readonly texts: readonly string[];
}

export type Options =
  | {
      readonly ok: true;
      readonly flags: ReadonlySet<string>;
      readonly texts: ReadonlyMap<string, string>;
      readonly rest: readonly string[];
    }
  | { readonly ok: false; readonly melding: string };

/** Splits arguments in options and the rest; `--` ends the options, the last value of an option counts. */
export function parseOptions(args: readonly string[], { flags, texts }: OptionNames): Options {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...flags.map((name) => [name, { type: 'boolean' as const }]),
      ...texts.map((name) => [name, { type: 'string' as const }]),
    ]),
  });
  const rest: string[] = [];
  const found = { flags: new Set<string>(), texts: new Map<string, string>(), rest };
  for (const token of tokens) {
    if (token.kind === 'positional') found.rest.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (flags.includes(name)) {
      if (value !== undefined) return { ok: false, melding: nl.options.takesNoValue(rawName) };
      found.flags.add(name);
    } else if (texts.includes(name)) {
      if (!value || (!token.inlineValue && value.startsWith('--')))
        return { ok: false, melding: nl.options.needsValue(rawName) };
      found.texts.set(name, value);
    } else {
      return { ok: false, melding: nl.options.unknown(rawName) };
    }
  }
  return { ok: true, ...found };
}

export const findChoice = <Choice extends string>(
  choices: readonly Choice[],
  value: string,
): Choice | undefined => choices.find((choice) => choice === value);
