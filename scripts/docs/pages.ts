import {
  ACCEPTABEL_VANAF,
  applyFix,
  type Bevinding,
  type Concept,
  ernstOf,
  GEWICHT,
  ONZEKER,
  type Toetsregel,
  toetsregels,
  validate,
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

const describe = ({
  begrip,
  definitie,
  categorie,
  context,
  bronnen,
  synoniemen,
  verzameling,
}: Concept): string => {
  const list = (name: string, values: readonly string[] | undefined): string[] =>
    values === undefined ? [] : [`${name}: ${values.length === 0 ? '(leeg)' : inline(values.join(', '))}`];
  const known = [
    ...(categorie ? [`categorie: ${categorie}`] : []),
    ...list('organisatorische context', context?.organisatorisch),
    ...list('juridische context', context?.juridisch),
    ...list('wettelijke basis', context?.wettelijkeBasis),
    ...list('bronnen', bronnen),
    ...list('synoniemen', synoniemen),
    ...(verzameling ?? []).map(
      (ander) => `in de verzameling: ${inline(ander.begrip)}: ${inline(ander.definitie)}`,
    ),
  ];
  return `**${inline(begrip)}**: ${inline(definitie)}${known.length > 0 ? ` (${known.join('; ')})` : ''}`;
};

const MAX_SHOWN = 160;
const shorten = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

const repaired = (concept: Concept, { fix }: Bevinding): string[] => {
  if (!fix) return [];
  const after = applyFix(concept, fix);
  const changed = (['begrip', 'definitie', 'toelichting'] as const).flatMap((veld) =>
    after[veld] === concept[veld] ? [] : [`${veld}: ${inline(shorten(after[veld] ?? ''))}`],
  );
  return [`  - reparatie${fix.veilig ? ' (veilig)' : ''} “${fix.titel}” geeft ${changed.join('; ')}`];
};

/** What the rule itself says of an example: so the page cannot promise what the code does not do. */
const shown = (regel: Toetsregel, concept: Concept): string[] => [
  `- ${describe(concept)}`,
  ...validate(concept, { toetsregels: [regel] }).bevindingen.flatMap((bevinding) => {
    const tekst = concept[bevinding.veld];
    const words = typeof tekst === 'string' ? tekst.slice(bevinding.start, bevinding.end) : '';
    const where = words === '' ? bevinding.veld : `‘${inline(shorten(words))}’`;
    return [
      `  - ${where}: ${bevinding.ernst}, zekerheid ${decimal(bevinding.zekerheid)}. ${inline(bevinding.melding)}`,
      ...repaired(concept, bevinding),
    ];
  }),
];

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
    ...(regel.aliassen ? [`- Ook bekend als: ${regel.aliassen.join(', ')}`] : []),
    ...(regel.bron ? [`- Bron: <${regel.bron}>`] : ['- Bron: eigen regel van Definitie-app']),
    ...section(
      'Goed',
      regel.goedeVoorbeelden.map((concept) => `- ${describe(concept)}`),
    ),
    ...section(
      'Fout',
      regel.fouteVoorbeelden.flatMap((concept) => shown(regel, concept)),
    ),
    ...section('Waarom deze ernst', [
      regel.ernstUitleg,
      '',
      'Hoe zekerheid de ernst verlaagt: [score](score.md).',
    ]),
    ...section(
      'Grenzen',
      regel.grenzen.map((grens) => `- ${grens}`),
    ),
    ...section('Instellen', [
      ...(regel.parameters ?? []).map(
        ({ naam, uitleg, standaard, min, max }) =>
          `- \`${naam}\` (standaard ${decimal(standaard)}; ${decimal(min)} tot ${decimal(max)}): ${uitleg}`,
      ),
      ...(regel.woordenlijsten ?? []).map(({ naam, uitleg }) => `- woordenlijst \`${naam}\`: ${uitleg}`),
    ]),
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
