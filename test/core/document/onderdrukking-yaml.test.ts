import { describe, expect, test } from 'vitest';
import { OK, readSilenced as read } from './silenced.ts';

describe('in YAML a comment silences a rule for', () => {
  const bus = '- begrip: bus\n  definitie: b\n';
  test.each([
    ['the begrip below it', `# ${OK}\n- begrip: tram\n  definitie: a\n${bus}`],
    ['the begrip that it stands in', `- begrip: tram\n  # ${OK}\n  definitie: a\n${bus}`],
    [
      'the begrip that it stands in, at its end',
      `- begrip: tram\n  definitie: a\n  # ${OK}\n  bron: x\n${bus}`,
    ],
    ['the definitie on its line', `- begrip: tram\n  definitie: "a # b" # ${OK}\n${bus}`],
    ['the begrip on the line of its definitie', `- {begrip: tram, definitie: a} # ${OK}\n${bus}`],
    ['the block that follows', `- begrip: tram\r\n  definitie: | # ${OK}\r\n    a\r\n${bus}`],
  ])('%s', (_name, text) =>
    expect(read('a.yaml', text)).toEqual({ silenced: ['tram: STR-01', 'bus:'], meldingen: [] }),
  );

  test.each([
    ['in a text', `- begrip: tram\n  definitie: "# ${OK}"\n${bus}`],
    ['in a block', `- begrip: tram\n  definitie: |\n    # ${OK}\n${bus}`],
    ['in a text over lines', `- begrip: tram\n  definitie: 'a\n    # ${OK}'\n${bus}`],
  ])('but not %s', (_name, text) =>
    expect(read('a.yaml', text)).toEqual({ silenced: ['tram:', 'bus:'], meldingen: [] }),
  );
});
