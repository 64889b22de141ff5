import { type Ernst, formats } from '@definitie-app/core';

/** So many are named; of the others only how many there are. */
const MAX_NAMED = 5;

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

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

  beheer: {
    summary: 'beheert gebruikers en gekoppelde chats, op de database van de dienst',
    help: [
      'Gebruik: definitie beheer gebruikers <platform> <workspace>',
      '         definitie beheer rol <platform> <workspace> <gebruiker> <rol>',
      '         definitie beheer voeg-samen <platform> <workspace> <gebruiker> <platform> <workspace> <gebruiker>',
      '         definitie beheer koppel <platform> <workspace> --token-stdin [--organisatie <naam>]',
      '         definitie beheer sleutel <platform> <workspace> <gebruiker> [--naam <tekst>] [--intrekken]',
      '         definitie beheer importeer <platform> <workspace> <bestand> --titel <tekst> --iri <adres> [--licentie <naam>]',
      '',
      'gebruikers  toont wie er in de organisatie van deze workspace zijn',
      'rol         bepaalt wat iemand mag: anonymous, user, editor of admin',
      'voeg-samen  zegt dat twee accounts van één persoon zijn; wat de eerste mag, blijft',
      'koppel      bewaart het token van een workspace, versleuteld',
      'sleutel     maakt een sleutel waarmee een programma, zoals de editor, voor iemand werkt, en toont haar één keer',
      'importeer   neemt de definities van een begrippenkader over uit een bestand, ook uit Excel; met hetzelfde adres werkt het die bij',
      '',
      'De database komt uit DATABASE_URL; zonder is het de eigen database in DATA_DIR (.data).',
      'koppel heeft ook ENCRYPTION_KEY nodig, en voor een nieuwe workspace DATABASE_OWNER_URL.',
      'voeg-samen heeft DATABASE_OWNER_URL nodig, behalve bij de eigen database.',
      '',
    ].join('\n'),
    usage: {
      gebruikers: (platforms: readonly string[]): string =>
        `Gebruik: definitie beheer gebruikers <${platforms.join('|')}> <workspace>`,
      rol: (platforms: readonly string[], rollen: readonly string[]): string =>
        `Gebruik: definitie beheer rol <${platforms.join('|')}> <workspace> <gebruiker> <${rollen.join('|')}>`,
      voegSamen: (platforms: readonly string[]): string =>
        `Gebruik: definitie beheer voeg-samen, en dan twee keer <${platforms.join('|')}> <workspace> <gebruiker>`,
      koppel: (platforms: readonly string[]): string =>
        `Gebruik: definitie beheer koppel <${platforms.join('|')}> <workspace> --token-stdin [--organisatie <naam>]`,
      sleutel: (platforms: readonly string[]): string =>
        `Gebruik: definitie beheer sleutel <${platforms.join('|')}> <workspace> <gebruiker> [--naam <hoogstens 100 tekens>] [--intrekken]`,
      importeer: (platforms: readonly string[]): string =>
        `Gebruik: definitie beheer importeer <${platforms.join('|')}> <workspace> <bestand> --titel <tekst> --iri <adres> [--licentie <naam>]`,
    },
    noIri: (iri: string): string =>
      `‘${iri}’ is geen volledig adres. Geef met --iri het adres van het begrippenkader, zoals https://voorbeeld.nl/begrippen.`,
    nothingImported: 'Er is niets overgenomen: herstel het bestand eerst.',
    imported: (
      titel: string,
      {
        added,
        changed,
        skipped,
      }: {
        readonly added: number;
        readonly changed: number;
        readonly skipped: readonly { readonly begrip: string }[];
      },
    ): string =>
      [
        `${titel}: ${count(added, 'definitie', 'definities')} nieuw, ${changed} bijgewerkt.`,
        ...(skipped.length === 0
          ? []
          : [
              `Overgeslagen, zonder definitie of met een onbruikbaar begrip: ${skipped
                .slice(0, MAX_NAMED)
                .map(({ begrip }) => (begrip === '' ? '(zonder begrip)' : `‘${begrip.slice(0, 60)}’`))
                .join(', ')}${skipped.length > MAX_NAMED ? ` en nog ${skipped.length - MAX_NAMED}` : ''}.`,
            ]),
      ].join(' '),
    keysRevoked: (naam: string, n: number): string =>
      `${count(n, 'sleutel', 'sleutels')} van ${naam} ${n === 1 ? 'werkt' : 'werken'} niet meer.`,
    unknownTask: (name: string): string => `Onbekende beheertaak ‘${name}’. Zie: definitie beheer --help`,
    notBuilt: 'Dit deel is nog niet gebouwd. Voer eerst `npm ci` of `npm run build` uit in de hoofdmap.',
    noDatabase: (dataDir: string): string =>
      `In ${dataDir} staat geen database. Zet DATABASE_URL, of start eerst de dienst.`,
    storeFailed: (reden: string): string =>
      `De database is niet beschikbaar (${reden}). Er is niets gewijzigd.`,
    failed: (error: string): string => `Het is niet gelukt: ${error}`,
    unknownWorkspace: (platform: string, workspaceId: string): string =>
      `De workspace ${workspaceId} is niet gekoppeld op ${platform}.`,
    unknownUser: (userId: string): string =>
      `Gebruiker ${userId} is nog niet bekend. Laat die eerst de bot iets vragen.`,
    needsOwner: 'Zet DATABASE_OWNER_URL: de dienst zelf mag van niemand een ander maken.',
    otherOrganization: 'Deze twee accounts horen bij verschillende organisaties. Er is niets gewijzigd.',
    samePerson: (naam: string): string => `Deze twee accounts zijn al één persoon: ${naam}.`,
    merged: (
      naam: string,
      rol: string,
      { definities, eigenBesluiten }: { readonly definities: number; readonly eigenBesluiten: number },
    ): string =>
      [
        `Deze twee accounts zijn nu één persoon: ${naam} (${rol}). Aangepast: ${count(definities, 'definitie', 'definities')}.`,
        ...(eigenBesluiten === 0
          ? []
          : [
              `Let op: deze persoon besliste eerder ${eigenBesluiten} keer over eigen tekst. Laat een ander die definities nalopen.`,
            ]),
      ].join('\n'),
    rolChanged: (naam: string, van: string, naar: string): string => `${naam}: ${van} → ${naar}`,
    needsKey:
      'Zet DATABASE_URL en ENCRYPTION_KEY, met de waarden van de dienst. Met de eigen database koppelt de dienst zelf, bij de start.',
    noToken: 'Geef het token via de standaardinvoer, op één regel.',
    needsOrganization: 'Deze workspace is nieuw. Geef --organisatie <naam> en zet DATABASE_OWNER_URL.',
    connected: (platform: string, workspaceId: string): string =>
      `Workspace ${workspaceId} op ${platform} is gekoppeld.`,
  },

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
