import { type Ernst, formats } from '@definitie-app/core';
import { beheer } from './beheer.ts';
import { count } from './count.ts';

/** Names of files that can be read end so. */
const KINDS = [...formats.flatMap(({ extensions }) => extensions), '.xlsx'].join(', ');

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'waar of onwaar',
  array: 'een lijst',
  object: 'een object',
  null: 'null',
};

/** All texts of the command line for people. */
export const nl = {
  help: (commands: readonly { readonly name: string; readonly summary: string }[]): string =>
    [
      'Gebruik: definitie <opdracht> [opties]',
      '',
      'Opdrachten:',
      ...commands.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`),
      '',
      'Opties:',
      '  --help     toont deze hulp, of die van een opdracht',
      '  --version  toont de versie',
      '',
    ].join('\n'),
  unknownCommand: (name: string): string =>
    `Onbekende opdracht ‘${name}’. Bekijk de opdrachten met: definitie --help`,
  unexpected: (error: string): string => `Er ging iets mis dat niet mag: ${error}`,
  writeFailed: (error: string): string => `De uitvoer kan niet worden geschreven: ${error}`,

  xlsx: {
    notXlsx: 'Dit is geen leesbare werkmap van Excel (.xlsx). Open het in Excel en sla het opnieuw op.',
    tooLarge: (megabytes: number): string =>
      `De werkmap is uitgepakt groter dan ${megabytes} MB. Verdeel haar over meer bestanden.`,
  },

  options: {
    unknown: (option: string): string => `Onbekende optie ${option}.`,
    needsValue: (option: string): string => `De optie ${option} mist een waarde.`,
    takesNoValue: (option: string): string => `De optie ${option} heeft geen waarde.`,
    choose: (option: string, value: string, choices: readonly string[]): string =>
      `De optie ${option} kent ‘${value}’ niet. Kies uit: ${choices.join(', ')}.`,
    notBoth: (one: string, other: string): string => `Geef ${one} of ${other}, niet allebei.`,
    seeHelp: (command: string): string => `Zie: definitie ${command} --help`,
  },

  toets: {
    summary: 'toetst definities in bestanden, of van de standaardinvoer',
    help: [
      'Gebruik: definitie toets [opties] <bestand, map of patroon> …',
      '         definitie toets [opties] --stdin',
      '',
      `Toetst definities in bestanden (${KINDS}). Een map wordt doorzocht;`,
      'een patroon kent *, ?, ** en {a,b}, tussen aanhalingstekens. Een ! ervoor laat weg wat eraan voldoet.',
      'Alle bestanden samen zijn één verzameling: definities worden ook met elkaar vergeleken.',
      'Met --stdin staat op elke regel één begrip als JSON; voor elke regel komt één regel terug.',
      '',
      'Wat er wordt getoetst:',
      '  --stdin                  leest JSONL van de standaardinvoer',
      '  --collection             vergelijkt alle regels van de standaardinvoer met elkaar',
      '  --changed-since <rev>    meldt alleen over bestanden die anders zijn dan waar deze tak van <rev> afging;',
      '                           de andere tellen mee in de verzameling',
      '  --watch                  blijft kijken, en toetst bestanden opnieuw zodra ze veranderen',
      '',
      'Wat telt en wat wordt gemeld:',
      '  --profile <bestand>      gebruikt dit profiel voor alles, in plaats van de dichtstbijzijnde .definitie.yaml',
      '  --no-profile             toetst zonder profiel',
      '  --write-baseline <bestand>  legt vast wat er nu gevonden wordt',
      '  --baseline <bestand>     meldt alleen wat nog niet is vastgelegd',
      '  --format <vorm>          text, json, jsonl, sarif, junit, github, gitlab of rdjson',
      '                           (standaard text; met --stdin jsonl)',
      '  --fail-on <ernst>        fout, waarschuwing, advies of never (standaard fout)',
      '',
      'Herstellen:',
      '  --fix                    brengt de veilige herstellingen aan in de bestanden, en meldt wat overblijft',
      '  --fix-dry-run            toont die als diff en verandert niets',
      '',
      'Sneller:',
      '  --cache                  onthoudt in .definitiecache wat er gevonden is, voor bestanden die niet veranderen',
      '  --cache-file <bestand>   hetzelfde, in dit bestand',
      '',
      '  --help                   toont deze hulp',
      '',
      'Exitcode: 0 niets gevonden van deze ernst of erger, 1 wel (met --fix-dry-run: er is iets te herstellen),',
      '2 de invoer is niet goed, 130 onderbroken tijdens --watch.',
      '',
    ].join('\n'),
    defect: (code: string, error: string): string =>
      `Regel ${code} werkt niet goed en telt niet mee. Meld dit aan de makers: ${error}`,
    nothingToDo: 'Geef een bestand of map, of --stdin.',
    onlyForFiles: (option: string): string =>
      `${option} is voor bestanden. Laat het weg, of noem bestanden in plaats van --stdin.`,
    waiting: 'Wacht op wijzigingen. Stop met Ctrl-C.',
    cacheNotWritten: (path: string, error: string): string =>
      `${path} kan niet worden geschreven (${error}). De uitkomst klopt, maar er is niets onthouden.`,
    stdinIsFolder:
      'De standaardinvoer is een map. Geef een bestand met JSONL (definitie toets --stdin < begrippen.jsonl), of noem de map (definitie toets <map>).',
    bothInputs: 'Geef bestanden of --stdin, niet allebei.',
  },

  profiel: {
    untested: (profiel: string, files: number): string =>
      `${count(files, 'bestand is', 'bestanden zijn')} niet getoetst, want het profiel ${profiel} klopt niet.\n`,
  },

  git: {
    absent: '--changed-since heeft git nodig, en dat staat hier niet.',
    noRepository: '--changed-since werkt in een git-repository, en deze map hoort bij geen.',
    unknownRevision: (revision: string): string =>
      `--changed-since: git kent ‘${revision}’ hier niet. Haal de tak of het commit eerst op (git fetch).`,
    noCommonBase: (revision: string): string =>
      `--changed-since: git vindt niet waar deze tak van ‘${revision}’ afging. Haal meer geschiedenis op (git fetch --unshallow; in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: 0).`,
    failed: '--changed-since: git kon niet zeggen wat er is veranderd.',
  },

  fix: {
    fixed: (path: string, n: number): string => `${path}: ${count(n, 'herstelling', 'herstellingen')}`,
    total: (n: number, files: number): string =>
      n === 0
        ? 'Niets veilig te herstellen.'
        : `${count(n, 'herstelling', 'herstellingen')} in ${count(files, 'bestand', 'bestanden')}.`,
    changedMeanwhile: 'is intussen gewijzigd en daarom niet hersteld; probeer het opnieuw',
    tooManyChanges: 'verandert op te veel plaatsen om te tonen; --fix brengt het wel aan',
  },

  baseline: {
    written: (n: number, path: string): string =>
      `${count(n, 'bevinding is', 'bevindingen zijn')} vastgelegd in ${path}.`,
    notWritten: (path: string): string =>
      `${path} is niet geschreven, want niet alles kon worden getoetst. Herstel dat eerst.`,
    unwritable: (path: string, error: string): string => `${path} kan niet worden geschreven: ${error}`,
    removable: (path: string, begrip: string, code: string, n: number): string =>
      `${path}: ${code} bij ‘${begrip}’ komt ${n === 1 ? '' : `${n} keer `}niet meer voor en kan eruit.`,
    more: (path: string, n: number): string =>
      `${path}: nog ${n} regels kunnen eruit. Maak het bestand opnieuw met --write-baseline.`,
    notSeen: (path: string, n: number): string =>
      `${path}: ${count(n, 'bevinding gaat', 'bevindingen gaan')} over begrippen die nu niet zijn getoetst.`,
  },

  beheer,

  file: {
    notFound: 'bestand of map bestaat niet',
    unwritable: (code: string): string => `kan niet worden geschreven (${code})`,
    unreadable: (code: string): string => `kan niet worden gelezen (${code})`,
    unknownKind: `dit soort bestand kan niet worden gelezen; wel ${KINDS}`,
    jsonLines:
      'dit is JSON Lines (één object per regel); geef het via de standaardinvoer: definitie toets --stdin --format jsonl < bestand',
    jsonl: 'geef JSONL via de standaardinvoer: definitie toets --stdin < bestand',
    unreadableName: 'de naam is geen UTF-8; hernoem het bestand',
    skipped: (n: number, files: readonly string[]): string =>
      `${count(n, 'bestand', 'bestanden')} overgeslagen: ${files.join('; ')}${n > files.length ? `; en nog ${n - files.length}` : ''}`,
    nothingRecognised: 'er is geen definitie in herkend',
    notRegular: 'is geen gewoon bestand',
    notText: 'is geen tekst in UTF-8',
    tooLarge: (megabytes: number): string => `is groter dan ${megabytes} MB; verdeel het over meer bestanden`,
    nothingMatches: `past op geen bestand dat kan worden gelezen; dat zijn ${KINDS}`,
    nothingInside: `bevat geen bestand dat kan worden gelezen; dat zijn ${KINDS}`,
  },

  line: {
    tooLong: (megabytes: number): string => `de regel is langer dan ${megabytes} MB`,
    notUtf8: 'de regel is geen geldige UTF-8',
    notJson: 'de regel is geen geldige JSON',
    tooDeep: 'de regel is te diep genest',
    missing: (path: string): string => `${path} ontbreekt`,
    wrongType: (path: string, expected: string, got: string): string =>
      `${path}: ${expected} verwacht, maar het is ${got}`,
    wrongValue: (path: string, choices: readonly string[]): string =>
      `${path}: kies uit ${choices.join(', ')}`,
    tooLarge: (path: string): string =>
      `${path}: het getal is te groot om onveranderd terug te geven; zet het tussen aanhalingstekens`,
    textOrNumber: `${TYPES.string} of ${TYPES.number}`,
    invalid: (path: string): string => `${path}: ongeldige waarde`,
    wholeLine: 'de regel',
    type: (type: string): string => TYPES[type] ?? type,
    more: (n: number): string => `en nog ${n}`,
  },

  sarif: {
    aboutOnderdrukking: 'over een onderdrukking',
    onderdrukking: {
      reden: 'Bij een onderdrukking ontbreekt de reden; er wordt niets onderdrukt.',
      regel: 'Een onderdrukking noemt geen regel, of een die niet bestaat.',
      ongebruikt: 'Een onderdrukking onderdrukt niets en kan weg.',
    },
    fout: 'Fout',
    goed: 'Goed',
  },

  text: {
    error: 'leesfout',
    stdin: 'stdin',
    fix: (titel: string): string => `herstel: ${titel}`,
    summary: (definities: number, acceptabel: number, perErnst: Readonly<Record<Ernst, number>>): string =>
      `${count(definities, 'definitie', 'definities')} getoetst, ${acceptabel} acceptabel: ` +
      [
        count(perErnst.fout, 'fout', 'fouten'),
        count(perErnst.waarschuwing, 'waarschuwing', 'waarschuwingen'),
        count(perErnst.advies, 'advies', 'adviezen'),
      ].join(', '),
    problems: (n: number): string => count(n, 'leesfout', 'leesfouten'),
    onderdrukt: (n: number): string => `${n} onderdrukt`,
    inBaseline: 'staat in de baseline',
  },
};
