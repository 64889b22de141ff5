import type { Generatie, Rol, Status } from '@definitie-app/core';
import { platformNl } from './platform.ts';

const statussen: Readonly<Record<Status, string>> = {
  geimporteerd: 'overgenomen uit een ander begrippenkader',
  concept: 'concept',
  in_beoordeling: 'in beoordeling',
  vastgesteld: 'vastgesteld',
  gearchiveerd: 'gearchiveerd',
};

const rollen: Readonly<Record<Rol, string>> = {
  anonymous: 'bezoeker',
  user: 'gebruiker',
  editor: 'redacteur',
  admin: 'beheerder',
};

const velden: Readonly<Record<string, string>> = {
  begrip: 'Het begrip',
  definitie: 'De definitie',
  toelichting: 'De toelichting',
  context: 'De context',
  reden: 'De reden',
  woorden: 'De zoekvraag',
  bericht: 'Het bericht',
};

const stappen = {
  wacht: 'de aanvraag staat klaar',
  bronnen: 'bronnen zoeken',
  model: 'een definitie opstellen',
  toetsen: 'toetsen aan de regels',
} as const;

const progress = (generatie: Generatie): string => {
  switch (generatie.stap) {
    case 'herstel':
      return `Bezig: verbeteren, ronde ${generatie.ronde} van 3…`;
    case 'wacht':
    case 'bronnen':
    case 'model':
    case 'toetsen':
      return `Bezig: ${stappen[generatie.stap]}…`;
    default:
      return '';
  }
};

const veld = (naam: string): string => velden[naam] ?? `Het veld ${naam}`;
const aantal = (count: number, een: string, meer: string): string => `${count} ${count === 1 ? een : meer}`;

/** What people read, in Dutch: the u-form, short, what is wrong and what to do. */
export const nl = {
  /** BCP 47, for screen readers. */
  taal: 'nl',
  /** For dates and numbers. */
  locale: 'nl-NL',
  platform: platformNl,
  ernst: { fout: 'Fout', waarschuwing: 'Waarschuwing', advies: 'Advies' },
  status: statussen,
  rol: rollen,
  kaart: {
    score: 'Score',
    status: 'Status',
    context: 'Context',
    kader: 'Begrippenkader',
    aanvrager: 'Aangevraagd door',
    version: 'Versie',
    toelichting: 'Toelichting',
    bronnen: 'Bronnen',
    more: (count: number) => `… en nog ${count}.`,
    cut: 'Deze kaart is te groot om hier te tonen.',
    progress,
    acceptabel: 'acceptabel',
    nietAcceptabel: 'nog niet acceptabel',
    geenTekst: 'Er is nog geen definitie.',
    geenContext: 'geen; vul er een in voordat de definitie wordt vastgesteld',
    contextVanKader: 'die van het begrippenkader',
    geenBevindingen: 'Geen bevindingen.',
    mislukt: (reden: string) => `Opstellen is niet gelukt: ${reden}`,
    model: (model: string) => `Opgesteld door taalmodel ${model}; lees de tekst na.`,
    bron: (titel: string, licentie: string | undefined) =>
      licentie === undefined ? titel : `${titel} (licentie: ${licentie})`,
    vastgesteld: (naam: string, op: string) => `Vastgesteld door ${naam} op ${op}.`,
    afgewezen: (naam: string, op: string) => `Afgewezen door ${naam} op ${op}.`,
    reden: (reden: string) => `Reden: ${reden}`,
    fallback: (begrip: string, status: Status, definitie: string) =>
      `${begrip} (${statussen[status]})${definitie === '' ? '' : `: ${definitie}`}`,
  },
  knop: {
    dienIn: 'Dien in',
    opnieuw: 'Opnieuw',
    bewerk: 'Bewerken',
    nieuweVersie: 'Nieuwe versie',
    keurGoed: 'Goedkeuren',
    wijsAf: 'Afwijzen',
    toon: (begrip: string) => `Toon ${begrip}`,
  },
  toets: {
    titel: (begrip: string) => `Toets van ‘${begrip}’`,
    acceptabel: 'Deze definitie is acceptabel.',
    nietAcceptabel: (score: string) =>
      `Deze definitie is nog niet acceptabel. Nodig: geen fouten, en een score van ten minste ${score}.`,
    teBeoordelen: (count: number) =>
      count === 0
        ? 'Er is niets opgeslagen.'
        : `${aantal(count, 'regel vraagt', 'regels vragen')} het oordeel van een mens. Er is niets opgeslagen.`,
    fallback: (begrip: string, score: string) => `Toets van ${begrip}: score ${score}`,
  },
  zoek: {
    titel: (woorden: string) => `Gezocht naar ‘${woorden}’`,
    niets: 'Niets gevonden. Zoek op een ander woord, of vraag een definitie: /definitie <begrip>',
    gevonden: (shown: number, total: number) =>
      shown < total
        ? `De eerste ${shown} van ${total} begrippen. Geef meer woorden om de andere te vinden.`
        : aantal(total, 'begrip gevonden', 'begrippen gevonden'),
  },
  wachtrij: {
    titel: 'Wachtrij',
    leeg: 'Er wacht niets op uw oordeel.',
    geenRol: 'Er wacht niets op u. Beoordelen doet een redacteur of beheerder.',
    wacht: (count: number) => `${aantal(count, 'definitie wacht', 'definities wachten')} op uw oordeel.`,
    kaarten: (shown: number) =>
      shown === 1 ? 'De kaart staat hieronder klaar.' : `De oudste ${shown} staan hieronder klaar.`,
  },
  help: {
    titel: 'Zo werkt de definitiebot',
    onbekend: (tekst: string) => `Dit begrijp ik niet: ‘${tekst}’.`,
    geenBegrip: 'Welk begrip? Zet het achter het commando.',
    geenDefinitie: 'Zet een dubbele punt tussen het begrip en de definitie die u wilt toetsen.',
    geenWoorden: 'Waar wilt u op zoeken? Zet woorden achter het commando.',
    regels: [
      ['/definitie <begrip>', 'vraagt een definitie; zet er zo nodig | en de context achter'],
      ['/toets <begrip>: <definitie>', 'toetst uw eigen tekst; er wordt niets opgeslagen'],
      ['/zoek <woorden>', 'zoekt in het register'],
      ['/definitie wachtrij', 'toont wat op uw oordeel wacht'],
      ['/definitie help', 'toont deze uitleg'],
    ],
    quotes: 'Heet een begrip zelf ‘help’ of ‘wachtrij’? Zet het dan tussen aanhalingstekens.',
    example: 'Bijvoorbeeld: /definitie vergunning | Gemeente Utrecht, Omgevingswet',
  },
  form: {
    required: 'Vul dit veld in.',
    bewerk: {
      titel: 'Definitie bewerken',
      submit: 'Opslaan',
      definitie: 'Definitie',
      toelichting: 'Toelichting',
      context: 'Context (komma’s ertussen)',
    },
    keurGoed: {
      titel: 'Toch goedkeuren?',
      submit: 'Goedkeuren',
      reden: (redenen: readonly string[]) => `${redenen.join(' ')} Waarom keurt u toch goed?`,
    },
    wijsAf: { titel: 'Definitie afwijzen', submit: 'Afwijzen', reden: 'Waarom wijst u af?' },
  },
  accepted: {
    aangevraagd: (begrip: string) =>
      `Ik zoek een definitie van ‘${begrip}’. Op de kaart ziet u hoever ik ben.`,
    bestaat: (begrip: string, status: Status) =>
      `‘${begrip}’ staat al in het register (${statussen[status]}); hier is de kaart.`,
    getoond: (begrip: string) => `Hier is de kaart van ‘${begrip}’.`,
    ingediend: (begrip: string) =>
      `‘${begrip}’ is ingediend. Een redacteur of beheerder die geen auteur is, kan nu beslissen.`,
    opnieuw: (begrip: string) => `Er wordt een nieuwe definitie van ‘${begrip}’ opgesteld.`,
    bewerkt: (begrip: string, version: number) => `‘${begrip}’ is opgeslagen als versie ${version}.`,
    vastgesteld: (begrip: string) => `‘${begrip}’ is goedgekeurd: de definitie is vastgesteld.`,
    afgewezen: (begrip: string) => `‘${begrip}’ is afgewezen: de auteur kan de definitie aanpassen.`,
  },
  api: {
    sleutel: 'Deze sleutel is onbekend of ingetrokken. Vraag uw beheerder om een nieuwe.',
    invoer: (uitleg: string) => `De vraag klopt niet:\n${uitleg}`,
    geenJson: 'De vraag is geen JSON die hier gelezen kan worden.',
    teGroot: 'De vraag is groter dan 64 kB.',
    onbekend: 'Hier is niets. Kijk of het pad klopt.',
  },
  refused: {
    nietGevonden: 'Deze definitie bestaat niet (meer). Zoek haar op met /zoek <woorden>.',
    rol: (nodig: Rol) => `Hiervoor moet u ${rollen[nodig]} zijn. Vraag het een beheerder van uw organisatie.`,
    vierOgen: 'U bent (mede)auteur van deze tekst. Een ander moet beslissen: vier ogen.',
    geenAuteur: 'Alleen een auteur, redacteur of beheerder kan dit met deze definitie doen.',
    verouderd: (version: number) =>
      `Deze kaart was niet meer actueel: er is inmiddels versie ${version}. Kijk naar de bijgewerkte kaart en kies opnieuw.`,
    besloten: (uitslag: string) => `Hierover is al beslist. ${uitslag}`,
    andereStatus: (status: Status) =>
      `Dit kan niet meer: de definitie is nu ‘${statussen[status]}’. Kijk naar de bijgewerkte kaart.`,
    nogBezig: 'De definitie wordt nog opgesteld. Wacht tot de kaart klaar is.',
    leeg: 'Er is nog geen definitie. Schrijf er een met Bewerken.',
    redenNodig: 'Schrijf in een paar woorden waarom.',
    bestaatAl:
      'Het register heeft dit begrip al in deze context. Kies een andere context, of zoek de andere definitie op met /zoek.',
    poort: (redenen: readonly string[]) => `Nog niet vast te stellen. ${redenen.join(' ')}`,
    begripLeeg: 'Er staat geen begrip. Typ bijvoorbeeld: /definitie vergunning',
    teLang: (naam: string, max: number, lengte: number) =>
      naam === 'contexten'
        ? `Dit zijn ${lengte} contexten; het mogen er hoogstens ${max} zijn.`
        : `${veld(naam)} is te lang: ${lengte} tekens; het mogen er hoogstens ${max} zijn. Kort de tekst in.`,
    teLangOmTeBewerken: (max: number) =>
      `Deze tekst is langer dan ${max} tekens en past niet in het formulier. Pas haar aan in het bronbestand.`,
    stuurteken: (naam: string, code: string, plaats: number) =>
      `${veld(naam)} bevat een onzichtbaar teken (${code}, teken ${plaats}). Verwijder het, bijvoorbeeld door de tekst over te typen.`,
    halfTeken: (naam: string, code: string, plaats: number) =>
      `${veld(naam)} bevat een half teken (${code}, teken ${plaats}): bij het kopiëren of afbreken is een deel weggevallen. Verwijder het, of typ het opnieuw.`,
    knop: 'Deze knop klopt niet (meer). Vraag de kaart opnieuw op, bijvoorbeeld met /definitie <begrip>.',
    werkruimte:
      'Deze werkruimte is niet aangesloten op de definitiebot. Vraag uw beheerder haar aan te sluiten.',
    opslag: {
      'schijf vol':
        'De opslag is vol: er is niets opgeslagen. Waarschuw uw beheerder en probeer het daarna opnieuw.',
      'geheugen vol':
        'De database heeft te weinig geheugen: er is niets opgeslagen. Probeer het over een minuut opnieuw; blijft het misgaan, waarschuw dan uw beheerder.',
      onbereikbaar:
        'De opslag is even niet bereikbaar: er is niets opgeslagen. Probeer het over een minuut opnieuw.',
    },
    storing: (nummer: string) =>
      `Dit is door een storing niet gelukt. Probeer het opnieuw; blijft het misgaan, geef uw beheerder dan storingsnummer ${nummer}.`,
    traag: 'Dit duurt te lang. Kijk zo of de kaart is bijgewerkt; zo niet, probeer het dan opnieuw.',
  },
  start: {
    instellingen: (fouten: string) => `De instellingen kloppen niet; zie .env.example.\n${fouten}`,
    poortBezet: (poort: number) =>
      `Poort ${poort} is bezet; zet PORT=… op een andere, bijvoorbeeld PORT=${poort + 1}.`,
    mislukt: (reden: string) => `Starten is niet gelukt: ${reden}`,
    gestopt: (reden: string) =>
      `Gestopt: ${reden}\nKijk in de map DATA_DIR naar postgres/server.log, en start opnieuw als dat is verholpen.`,
    adres: {
      HOST: 'dit is geen adres van deze machine. Zet HOST op 127.0.0.1 (alleen deze machine) of 0.0.0.0 (alle adressen).',
      PORT: 'op deze poort mag dit programma niet luisteren. Kies een poort vanaf 1024, bijvoorbeeld PORT=8080.',
    },
    dataDir: {
      'geen map': 'dit is geen map, of een deel van het pad is een bestand. Noem een map.',
      'geen rechten': 'dit programma mag daar niets maken. Geef het rechten, of noem een andere map.',
      'niet te maken': 'deze map kan niet worden gemaakt. Noem een andere map.',
    },
    onbruikbaar: {
      onbereikbaar: (_gezegd: string) =>
        'de server antwoordt niet. Controleer host en poort in het adres, en of de server aanstaat en verbindingen van hier toelaat.',
      geweigerd: (_gezegd: string) =>
        'de server weigert de aanmelding. Controleer de naam en het wachtwoord in het adres.',
      'geen database': (_gezegd: string) =>
        'deze database bestaat niet op de server. Controleer de naam achter de laatste / in het adres, of maak de database.',
      'geen rechten': (_gezegd: string) =>
        'deze rol mag dit niet. Controleer of het adres de juiste rol noemt; prisma/README.md zegt welke rechten die nodig heeft.',
      anders: (gezegd: string) => `${gezegd}\nControleer het adres en de database; het log zegt meer.`,
    },
  },
  web: {
    titel: 'Definitiebot',
    ondertitel: 'Begrippen aanvragen, toetsen en vaststellen',
    demo: 'Demo: kies wie u bent. In een tweede tabblad kunt u tegelijk een ander zijn.',
    wie: 'Wie bent u?',
    naam: (naam: string, rol: string) => `${naam}, ${rol}`,
    gesprek: 'Gesprek',
    bericht: 'Bericht',
    placeholder: 'Bijvoorbeeld: /definitie vergunning',
    stuur: 'Stuur',
    hint: 'Enter stuurt, Shift+Enter begint een nieuwe regel.',
    welkom: 'Welkom. Vraag een definitie aan, toets uw eigen tekst of kijk wat op u wacht.',
    ouder: 'Oudere kaarten staan hier niet meer. Zoek een begrip op met /zoek <woorden>.',
    probeer: 'Probeer',
    u: 'U',
    bot: 'Definitiebot',
    sluit: 'Annuleren',
    geenVerbinding: 'Geen verbinding met de server. Er wordt opnieuw verbonden…',
    verbonden: 'De verbinding is er weer.',
    nietVerstuurd: {
      onbereikbaar: 'Niet gelukt: de server is niet bereikbaar. Probeer het opnieuw.',
      start: 'Niet gelukt: de server start nog op. Probeer het over een minuut opnieuw.',
      storing: 'Niet gelukt: de server heeft een storing. Probeer het opnieuw, of waarschuw uw beheerder.',
      bewaard: 'Uw tekst staat nog in het invoerveld.',
    },
    zonderScript: 'Deze pagina heeft JavaScript nodig.',
    geweigerd: 'Dit verzoek kwam niet van deze pagina. Laad de pagina opnieuw.',
    teGroot: 'Dit bericht is veel te lang: hoogstens 20.000 tekens. Kort de tekst in.',
    onjuist: 'Dit verzoek klopt niet. Laad de pagina opnieuw.',
    host: 'De demo is alleen bereikbaar op deze computer, op http://localhost.',
  },
};
