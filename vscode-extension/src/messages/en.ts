import type { Telling } from '../summary.ts';
import type { Messages } from './texts.ts';

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const percent = (score: number): string => `${Math.round(score * 100)}%`;
const definitions = (n: number): string => count(n, 'definition', 'definitions');

const telling = ({ fouten, waarschuwingen, adviezen }: Telling): string =>
  [
    count(fouten, 'error', 'errors'),
    count(waarschuwingen, 'warning', 'warnings'),
    count(adviezen, 'suggestion', 'suggestions'),
  ].join(', ');

export const en: Messages = {
  statusBar: {
    text: (n, score) => `${n}${score === undefined ? '' : ` · ${percent(score)}`}`,
    tooltip: (found, about) =>
      [
        `Definitions: ${telling(found)}`,
        ...(about?.score === undefined
          ? []
          : [`${definitions(about.begrippen)}, mean score ${percent(about.score)}`]),
        'Click for the problems',
      ].join('\n'),
  },
  toets: {
    titel: 'Checking the definitions of the workspace',
    lezen: (klaar, alle) => `reading, ${klaar} of ${alle}`,
    toetsen: (klaar, alle) => `checking, ${klaar} of ${alle}`,
    geenMap: 'No folder is open. Open a folder with definitions first.',
    geenBestanden: 'This workspace has no files with definitions.',
    klaar: (bestanden, n, found) =>
      `Checked ${definitions(n)} in ${count(bestanden, 'file', 'files')}: ${telling(found)}.`,
    overgeslagen: (n, max) =>
      `${count(n, 'file was', 'files were')} not read: unreadable or larger than ${max} MB.`,
    toon: 'Show problems',
  },
  baseline: {
    titel: 'Making a baseline',
    map: 'Of which folder?',
    vervang: (naam) => `${naam} exists. What is found now will replace it.`,
    ja: 'Replace',
    buiten: (naam) =>
      `${naam} is not in the folder itself. Choose a file within it at the setting definitie.baseline.`,
    klaar: (n, naam) =>
      `${count(n, 'finding is', 'findings are')} now in ${naam}. Put that file under version control.`,
    open: 'Open',
  },
  dienst: {
    geenAdres:
      'No service is set. Fill in its address at the setting definitie.dienst.adres; checking works without.',
    instellen: 'Open the setting',
    onjuistAdres: (adres) =>
      `‘${adres}’ is no address of a service. It should be like https://definities.example.nl, without a user name.`,
    onveilig: (adres) => `Your key would go to ${adres} unencrypted. Use an address with https.`,
    geenSleutel: (adres) => `There is no key for ${adres} yet. Your administrator can make one.`,
    stelSleutelIn: 'Set the key',
    sleutel: (adres) => `Key for ${adres}`,
    sleutelUitleg: 'The key is kept in the key chain of VS Code, not in a file.',
    sleutelOnjuist: 'A key starts with def_, followed by 43 letters, digits, dashes or underscores.',
    sleutelBewaard: (adres) => `The key for ${adres} is kept.`,
    sleutelVergeten: (adres) => `The key for ${adres} is forgotten.`,
    onbereikbaar: (adres) =>
      `${adres} cannot be reached. Check the address and your connection; checking goes on without it.`,
    traag: (adres, seconden) => `${adres} gave no answer within ${seconden} seconds. Try again later.`,
    sleutelGeweigerd: (adres) =>
      `${adres} does not know this key (any more). Set another with ‘Set the key of the service’.`,
    geenDienst: (adres) =>
      `Something else than the definition service answers at ${adres}. Check the address.`,
    geweigerd: (uitleg) => `The service did not do it: ${uitleg}`,
  },
  begrip: {
    vraag: 'Of which term?',
    leeg: 'Name a term of at most 255 characters.',
    geenDefinitie: 'Put the cursor in a definition.',
  },
  genereer: {
    titel: (begrip) => `Drafting a definition of ‘${begrip}’`,
    stap: {
      wacht: 'waiting',
      bronnen: 'looking for sources',
      model: 'writing',
      toetsen: 'checking',
      herstel: 'improving',
    },
    mislukt: (reden) => `There is no definition: ${reden}`,
    leeg: (begrip) => `The service found no definition of ‘${begrip}’.`,
    diff: (begrip) => `Proposal for ‘${begrip}’`,
    vraag: (begrip) => `Use the proposal for ‘${begrip}’?`,
    neemOver: 'Use it',
    nietOver: 'Do not use it',
    veranderd: 'The file has changed meanwhile. Ask for the proposal again.',
    geenPlaats: 'The proposal does not fit in the file as it is laid out. It is in a new window.',
  },
  indienen: {
    vraag: (begrip) => `Submit ‘${begrip}’ for review?`,
    uitleg: 'The text of this file goes to the register, and colleagues are asked to review it.',
    ja: 'Submit',
    klaar: (begrip) => `‘${begrip}’ now waits for a decision.`,
  },
  register: {
    titel: (begrip) => `‘${begrip}’ in the register`,
    niets: (begrip) => `‘${begrip}’ is not in the register.`,
    status: {
      geimporteerd: 'imported',
      concept: 'draft',
      in_beoordeling: 'in review',
      vastgesteld: 'approved',
      gearchiveerd: 'archived',
    },
    regel: (status, versie, score) =>
      [`${status}, version ${versie}`, ...(score === undefined ? [] : [`score ${percent(score)}`])].join(
        ', ',
      ),
    gelijk: 'same text as here',
    anders: 'another text than here',
    besluit: (uitslag, naam, op) => `${uitslag} by ${naam} on ${op}`,
  },
  fout: (uitleg) => `This went wrong: ${uitleg}`,
};
