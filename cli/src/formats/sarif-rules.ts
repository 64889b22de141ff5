import {
  type Concept,
  type Ernst,
  ONDERDRUKKING_CODES,
  type Toetsregel,
  toetsregels,
} from '@definitie-app/core';
import { nl } from '../messages/nl.ts';

/** The three severities of SARIF that count as one. */
export const LEVELS: Readonly<Record<Ernst, 'error' | 'warning' | 'note'>> = {
  fout: 'error',
  waarschuwing: 'warning',
  advies: 'note',
};

/** A `reportingDescriptor`. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly helpUri?: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[] };
}

/** All codes that a finding can have, with what a reader needs to know of them. */
export const sarifRules = (): readonly SarifRule[] => [
  ...toetsregels.map(ruleOf),
  ...(['reden', 'regel', 'ongebruikt'] as const).map(noteOf),
];

function ruleOf(regel: Toetsregel): SarifRule {
  const { id, naam, uitleg, toetsvraag, bron, ernst } = regel;
  return {
    id,
    name: naam,
    shortDescription: { text: toetsvraag },
    fullDescription: { text: uitleg },
    ...(bron !== undefined && { helpUri: new URL(bron).href }),
    help: {
      text: [uitleg, toetsvraag, ...examples(regel, (text) => text)].join('\n\n'),
      markdown: [
        escapeMarkdown(uitleg),
        `*${escapeMarkdown(toetsvraag)}*`,
        ...examples(regel, escapeMarkdown),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[ernst] },
    properties: { tags: ['definitie'] },
  };
}

function noteOf(about: keyof typeof ONDERDRUKKING_CODES): SarifRule {
  const text = nl.sarif.onderdrukking[about];
  return {
    id: ONDERDRUKKING_CODES[about],
    name: nl.sarif.aboutOnderdrukking,
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level: about === 'ongebruikt' ? LEVELS.advies : LEVELS.waarschuwing },
    properties: { tags: ['definitie'] },
  };
}

/** The first bad and the first good example, each on a line of its own. */
function examples(
  { goedeVoorbeelden, fouteVoorbeelden }: Toetsregel,
  write: (text: string) => string,
): readonly string[] {
  const show = (label: string, voorbeelden: readonly Concept[]): readonly string[] =>
    voorbeelden.slice(0, 1).map(({ begrip, definitie }) => `- ${label}: ${write(`${begrip}: ${definitie}`)}`);
  const lines = [...show(nl.sarif.fout, fouteVoorbeelden), ...show(nl.sarif.goed, goedeVoorbeelden)];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
