import {
  ACCEPTABEL_VANAF,
  type Concept,
  ernstOf,
  GEWICHT,
  ONZEKER,
  type Toetsregel,
  toetsregels,
  ZEKER,
} from '@definitie-app/core';

const decimal = (value: number): string => String(value).replace('.', ',');

/** A text as one line of Markdown, in which nothing of it counts as markup. */
const inline = (text: string): string =>
  text.trim() === ''
    ? '*(leeg)*'
    : text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[*_`|<>[\]]/g, '\\$&');

const example = ({ begrip, definitie, synoniemen = [] }: Concept): string =>
  `- **${inline(begrip)}**: ${inline(definitie)}${synoniemen.length > 0 ? ` (synoniem: ${inline(synoniemen.join(', '))})` : ''}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

const rulePage = (regel: Toetsregel): string =>
  [
    `# ${regel.id} ${regel.naam}`,
    '',
    regel.uitleg,
    '',
    `- Toetsvraag: ${regel.toetsvraag}`,
    `- Ernst: ${regel.ernst}`,
    `- Toetsing: ${regel.check ? 'automatisch' : 'door een mens of het taalmodel'}`,
    ...(regel.bron ? [`- Bron: <${regel.bron}>`] : []),
    ...section('Goed', regel.goedeVoorbeelden.map(example)),
    ...section('Fout', regel.fouteVoorbeelden.map(example)),
    ...section('Waarom deze ernst', [regel.ernstUitleg]),
    ...section(
      'Grenzen',
      regel.grenzen.map((grens) => `- ${grens}`),
    ),
    '',
  ].join('\n');

const indexPage = (): string =>
  [
    '# Toetsregels',
    '',
    'Per regel: wat hij vraagt, voorbeelden, hoe ernstig hij is en wat hij niet ziet. Hoe de score ontstaat: [score](score.md).',
    '',
    '| Regel | Een goede definitie | Ernst |',
    '|---|---|---|',
    ...toetsregels.map(({ id, naam, ernst }) => `| [${id}](${id}.md) | ${naam} | ${ernst} |`),
    '',
  ].join('\n');

const scorePage = (): string =>
  [
    '# Ernst, score en oordeel',
    '',
    '## Ernst',
    '',
    'Elke regel heeft een ernst (fout, waarschuwing of advies) en zegt bij elke bevinding hoe zeker hij is (0 tot 1).',
    'Twijfel verlaagt de ernst:',
    '',
    `| Zekerheid | Regel met ernst fout | Regel met ernst waarschuwing | Regel met ernst advies |`,
    '|---|---|---|---|',
    ...[
      { label: `vanaf ${decimal(ZEKER)}`, zekerheid: ZEKER },
      { label: `vanaf ${decimal(ONZEKER)}, onder ${decimal(ZEKER)}`, zekerheid: ONZEKER },
      { label: `onder ${decimal(ONZEKER)}`, zekerheid: ONZEKER / 2 },
    ].map(
      ({ label, zekerheid }) =>
        `| ${label} | ${ernstOf('fout', zekerheid)} | ${ernstOf('waarschuwing', zekerheid)} | ${ernstOf('advies', zekerheid)} |`,
    ),
    '',
    '## Score',
    '',
    'De score loopt van 0 tot 1. Elke bevinding neemt een deel weg van wat er nog over is:',
    '',
    '```',
    'score = product over alle bevindingen van (1 − gewicht × zekerheid)',
    '```',
    '',
    '| Ernst | Gewicht |',
    '|---|---|',
    ...Object.entries(GEWICHT).map(([ernst, gewicht]) => `| ${ernst} | ${decimal(gewicht)} |`),
    '',
    'Het resultaat wordt op hele honderdsten afgerond, met een half naar boven. Een bevinding wegnemen verlaagt de score nooit.',
    'Zien meer regels hetzelfde, dan telt alleen de bevinding die het meest zegt. Een lege definitie heeft score 0.',
    '',
    '## Oordeel',
    '',
    `Een definitie is acceptabel als er geen fout in staat en de score ten minste ${decimal(ACCEPTABEL_VANAF)} is.`,
    '',
  ].join('\n');

/** Every page of `docs/toetsregels/`, by file name. */
export const docsPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', indexPage()],
    ['score.md', scorePage()],
    ...toetsregels.map((regel) => [`${regel.id}.md`, rulePage(regel)] as const),
  ]);
