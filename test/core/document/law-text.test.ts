import { applyFileEdits, readYamlDocument } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { shownBy } from './shown-by.ts';

describe('the text of a law', () => {
  const law =
    'In deze wet wordt verstaan onder:\n- aanvrager: degene die een aanvraag doet;\n- besluit: schriftelijke beslissing.\n';
  const indented = law.replaceAll('\n', '\n    ').trimEnd();
  test.each([
    ['as it is', `artikel:\n  tekst: |\n    ${indented}\n`],
    ['in Windows line ends', `artikel:\n  tekst: |-\n    ${indented}\n`.replaceAll('\n', '\r\n')],
    ['folded, with empty lines', `artikel:\n  tekst: >\n    ${indented.replaceAll('\n', '\n\n')}\n`],
    ['between quotes', `artikel: ${JSON.stringify(law)}\n`],
  ])('%s', (_name, text) => {
    const { entries } = readYamlDocument(text);
    expect(entries.map(({ concept }) => `${concept.begrip}: ${concept.definitie}`)).toEqual([
      'aanvrager: degene die een aanvraag doet',
      'besluit: schriftelijke beslissing.',
    ]);
    const [aanvrager] = entries;
    expect(aanvrager && shownBy(text, aanvrager, 'definitie', 'aanvraag')).toBe('aanvraag');
    const edit = aanvrager?.velden.definitie?.replace(0, 6, 'wie');
    expect(edit && applyFileEdits(text, [edit])).toBe(text.replace('degene', 'wie'));
  });
});
