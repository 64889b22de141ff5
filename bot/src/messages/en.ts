import type { Generatie, Rol, Status } from '@definitie-app/core';
import type { Messages } from './messages.ts';
import { platformEn } from './platform.ts';

const statussen: Readonly<Record<Status, string>> = {
  geimporteerd: 'taken from another glossary',
  concept: 'draft',
  in_beoordeling: 'in review',
  vastgesteld: 'approved',
  gearchiveerd: 'archived',
};

const rollen: Readonly<Record<Rol, string>> = {
  anonymous: 'visitor',
  user: 'user',
  editor: 'editor',
  admin: 'administrator',
};

const velden: Readonly<Record<string, string>> = {
  begrip: 'The term',
  definitie: 'The definition',
  toelichting: 'The explanation',
  context: 'The context',
  reden: 'The reason',
  woorden: 'The search',
  bericht: 'The message',
};

const stappen = {
  wacht: 'the request is queued',
  bronnen: 'looking for sources',
  model: 'drafting a definition',
  toetsen: 'testing it against the rules',
} as const;

const progress = (generatie: Generatie): string => {
  switch (generatie.stap) {
    case 'herstel':
      return `Busy: improving, round ${generatie.ronde} of 3…`;
    case 'wacht':
    case 'bronnen':
    case 'model':
    case 'toetsen':
      return `Busy: ${stappen[generatie.stap]}…`;
    default:
      return '';
  }
};

const veld = (naam: string): string => velden[naam] ?? `The field ${naam}`;
const aantal = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const en: Messages = {
  taal: 'en',
  locale: 'en-GB',
  platform: platformEn,
  ernst: { fout: 'Error', waarschuwing: 'Warning', advies: 'Suggestion' },
  status: statussen,
  rol: rollen,
  kaart: {
    score: 'Score',
    status: 'Status',
    context: 'Context',
    kader: 'Glossary',
    aanvrager: 'Requested by',
    version: 'Version',
    toelichting: 'Explanation',
    bronnen: 'Sources',
    more: (count) => `… and ${count} more.`,
    cut: 'This card is too large to be shown here.',
    progress,
    acceptabel: 'acceptable',
    nietAcceptabel: 'not yet acceptable',
    geenTekst: 'There is no definition yet.',
    geenContext: 'none; add one before the definition is approved',
    contextVanKader: 'that of the glossary',
    geenBevindingen: 'No findings.',
    mislukt: (reden) => `Drafting failed: ${reden}`,
    model: (model) => `Drafted by language model ${model}; please check the text.`,
    bron: (titel, licentie) => (licentie === undefined ? titel : `${titel} (licence: ${licentie})`),
    vastgesteld: (naam, op) => `Approved by ${naam} on ${op}.`,
    afgewezen: (naam, op) => `Rejected by ${naam} on ${op}.`,
    reden: (reden) => `Reason: ${reden}`,
    fallback: (begrip, status, definitie) =>
      `${begrip} (${statussen[status]})${definitie === '' ? '' : `: ${definitie}`}`,
  },
  knop: {
    dienIn: 'Submit',
    opnieuw: 'Again',
    bewerk: 'Edit',
    nieuweVersie: 'New version',
    keurGoed: 'Approve',
    wijsAf: 'Reject',
    toon: (begrip) => `Show ${begrip}`,
  },
  toets: {
    titel: (begrip) => `Test of ‘${begrip}’`,
    acceptabel: 'This definition is acceptable.',
    nietAcceptabel: (score) =>
      `This definition is not yet acceptable. Needed: no errors, and a score of at least ${score}.`,
    teBeoordelen: (count) =>
      count === 0
        ? 'Nothing was stored.'
        : `${aantal(count, 'rule asks', 'rules ask')} for a person's judgement. Nothing was stored.`,
    fallback: (begrip, score) => `Test of ${begrip}: score ${score}`,
  },
  zoek: {
    titel: (woorden) => `Searched for ‘${woorden}’`,
    niets: 'Nothing found. Try another word, or ask for a definition: /definitie <term>',
    gevonden: (shown, total) =>
      shown < total
        ? `The first ${shown} of ${total} terms. Give more words to find the others.`
        : aantal(total, 'term found', 'terms found'),
  },
  wachtrij: {
    titel: 'Queue',
    leeg: 'Nothing waits for your decision.',
    geenRol: 'Nothing waits for you. Editors and administrators decide.',
    wacht: (count) => `${aantal(count, 'definition waits', 'definitions wait')} for your decision.`,
    kaarten: (shown) => (shown === 1 ? 'Its card is below.' : `The oldest ${shown} are below.`),
  },
  help: {
    titel: 'How the definition bot works',
    onbekend: (tekst) => `I do not understand: ‘${tekst}’.`,
    geenBegrip: 'Which term? Type it after the command.',
    geenDefinitie: 'Put a colon between the term and the definition to test.',
    geenWoorden: 'What shall I search for? Type words after the command.',
    regels: [
      ['/definitie <term>', 'asks for a definition; add | and the context if needed'],
      ['/toets <term>: <definition>', 'tests your own text; nothing is stored'],
      ['/zoek <words>', 'searches the register'],
      ['/definitie wachtrij', 'shows what waits for your decision'],
      ['/definitie help', 'shows this explanation'],
    ],
    quotes: 'Is the term itself ‘help’ or ‘wachtrij’? Put it in quotes.',
    example: 'For instance: /definitie vergunning | Gemeente Utrecht, Omgevingswet',
  },
  form: {
    required: 'Please fill in this field.',
    bewerk: {
      titel: 'Edit definition',
      submit: 'Save',
      definitie: 'Definition',
      toelichting: 'Explanation',
      context: 'Context (separated by commas)',
    },
    keurGoed: {
      titel: 'Approve anyway?',
      submit: 'Approve',
      reden: (redenen) => `${redenen.join(' ')} Why do you approve anyway?`,
    },
    wijsAf: { titel: 'Reject definition', submit: 'Reject', reden: 'Why do you reject it?' },
  },
  accepted: {
    aangevraagd: (begrip) => `Looking for a definition of ‘${begrip}’. The card shows how far I am.`,
    bestaat: (begrip, status) =>
      `‘${begrip}’ is in the register already (${statussen[status]}); here is its card.`,
    getoond: (begrip) => `Here is the card of ‘${begrip}’.`,
    ingediend: (begrip) =>
      `‘${begrip}’ is submitted. An editor or administrator who is not an author can now decide.`,
    opnieuw: (begrip) => `A new definition of ‘${begrip}’ is being drafted.`,
    bewerkt: (begrip, version) => `‘${begrip}’ is saved as version ${version}.`,
    vastgesteld: (begrip) => `‘${begrip}’ is approved.`,
    afgewezen: (begrip) => `‘${begrip}’ is rejected: the author can change the definition.`,
  },
  api: {
    sleutel: 'This key is unknown or was revoked. Ask your administrator for another.',
    invoer: (uitleg: string) => `The request is not right:\n${uitleg}`,
    geenJson: 'The request is no JSON that can be read here.',
    teGroot: 'The request is larger than 64 kB.',
    onbekend: 'There is nothing here. Check the path.',
  },
  refused: {
    nietGevonden: 'This definition does not exist (any more). Search for it with /zoek <words>.',
    rol: (nodig) => `This takes the role ${rollen[nodig]}. Ask an administrator of your organisation.`,
    vierOgen: 'You are an author of this text. Somebody else must decide: four eyes.',
    geenAuteur: 'Only an author, editor or administrator can do this with this definition.',
    verouderd: (version) =>
      `This card was out of date: there is a version ${version} now. Look at the updated card and choose again.`,
    besloten: (uitslag) => `This was decided already. ${uitslag}`,
    andereStatus: (status) =>
      `This is no longer possible: the definition is now ‘${statussen[status]}’. Look at the updated card.`,
    nogBezig: 'The definition is still being drafted. Wait until the card is ready.',
    leeg: 'There is no definition yet. Write one with Edit.',
    redenNodig: 'Write in a few words why.',
    bestaatAl:
      'The register has this term in this context already. Choose another context, or find the other definition with /zoek.',
    poort: (redenen) => `Cannot be approved yet. ${redenen.join(' ')}`,
    begripLeeg: 'There is no term. Type for instance: /definitie vergunning',
    teLang: (naam, max, lengte) =>
      naam === 'contexten'
        ? `These are ${lengte} contexts; there may be at most ${max}.`
        : `${veld(naam)} is too long: ${lengte} characters; there may be at most ${max}. Please shorten it.`,
    teLangOmTeBewerken: (max) =>
      `This text is longer than ${max} characters and does not fit the form. Change it in its source file.`,
    stuurteken: (naam, code, plaats) =>
      `${veld(naam)} holds an invisible character (${code}, character ${plaats}). Remove it, for instance by retyping the text.`,
    halfTeken: (naam, code, plaats) =>
      `${veld(naam)} holds half a character (${code}, character ${plaats}): a part was lost in copying or cutting. Remove it, or type it again.`,
    knop: 'This button is not valid (any more). Ask for the card again, for instance with /definitie <term>.',
    werkruimte:
      'This workspace is not connected to the definition bot. Ask your administrator to connect it.',
    opslag: {
      'schijf vol':
        'The storage is full: nothing was stored. Warn your administrator and try again after that.',
      'geheugen vol':
        'The database has too little memory: nothing was stored. Try again in a minute; if it keeps failing, warn your administrator.',
      onbereikbaar: 'The storage cannot be reached: nothing was stored. Try again in a minute.',
    },
    storing: (nummer) =>
      `This failed because of a fault. Try again; if it keeps failing, give your administrator fault number ${nummer}.`,
    traag: 'This takes too long. See shortly whether the card was updated; if not, try again.',
  },
  start: {
    instellingen: (fouten) => `The settings are not right; see .env.example.\n${fouten}`,
    poortBezet: (poort) => `Port ${poort} is taken; set PORT=… to another, for instance PORT=${poort + 1}.`,
    mislukt: (reden) => `Could not start: ${reden}`,
    gestopt: (reden) =>
      `Stopped: ${reden}\nLook at postgres/server.log in the directory DATA_DIR, and start again when that is mended.`,
    adres: {
      HOST: 'this is no address of this machine. Set HOST to 127.0.0.1 (this machine only) or 0.0.0.0 (all addresses).',
      PORT: 'this program may not listen on this port. Choose a port from 1024, for instance PORT=8080.',
    },
    dataDir: {
      'geen map': 'this is no directory, or a part of the path is a file. Name a directory.',
      'geen rechten': 'this program may make nothing there. Give it the rights, or name another directory.',
      'niet te maken': 'this directory cannot be made. Name another one.',
    },
    onbruikbaar: {
      onbereikbaar: () =>
        'the server does not answer. Check host and port in the address, and whether the server is on and lets connections from here in.',
      geweigerd: () => 'the server refuses the login. Check the name and the password in the address.',
      'geen database': () =>
        'the server has no such database. Check the name after the last / in the address, or make the database.',
      'geen rechten': () =>
        'this role may not do this. Check that the address names the right role; prisma/README.md says which rights it needs.',
      anders: (gezegd) => `${gezegd}\nCheck the address and the database; the log says more.`,
    },
  },
  web: {
    titel: 'Definition bot',
    ondertitel: 'Request, test and approve terms',
    demo: 'Demo: choose who you are. In a second tab you can be somebody else at the same time.',
    wie: 'Who are you?',
    naam: (naam, rol) => `${naam}, ${rol}`,
    gesprek: 'Conversation',
    bericht: 'Message',
    placeholder: 'For instance: /definitie vergunning',
    stuur: 'Send',
    hint: 'Enter sends, Shift+Enter starts a new line.',
    welkom: 'Welcome. Ask for a definition, test your own text or see what waits for you.',
    ouder: 'Older cards no longer stand here. Find a term with /zoek <words>.',
    probeer: 'Try',
    u: 'You',
    bot: 'Definition bot',
    sluit: 'Cancel',
    geenVerbinding: 'No connection to the server. Reconnecting…',
    verbonden: 'Connected again.',
    nietVerstuurd: {
      onbereikbaar: 'This failed: the server cannot be reached. Try again.',
      start: 'This failed: the server is still starting. Try again in a minute.',
      storing: 'This failed: the server has a fault. Try again, or warn your administrator.',
      bewaard: 'Your text is still in the message field.',
    },
    zonderScript: 'This page needs JavaScript.',
    geweigerd: 'This request did not come from this page. Reload the page.',
    teGroot: 'This message is far too long: at most 20,000 characters. Please shorten it.',
    onjuist: 'This request is not valid. Reload the page.',
    host: 'The demo can only be reached on this computer, at http://localhost.',
  },
};
