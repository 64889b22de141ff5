import { count } from './count.ts';

/** So many are named; of the others only how many there are. */
const MAX_NAMED = 5;

/** Texts of `definitie beheer`. */
export const beheer = {
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
};
