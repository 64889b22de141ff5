// Words after which `om … te` says what the right, duty or attempt is, not what something is for.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns, also as the last part of a compound: `gebruiksrecht`, `zorgplicht`. */
const NOUNS =
  words(`bevoegdheid recht plicht verplichting verbod gebod toestemming vergunning autorisatie machtiging
  verzoek opdracht bevel besluit voornemen poging mogelijkheid vermogen bereidheid aanbod eis voorstel neiging bedoeling
  wens oproep uitnodiging toezegging belofte aanwijzing aanvraag vordering volmacht taak verantwoordelijkheid vraag
  vrijheid gelegenheid kans noodzaak behoefte wil capaciteit bekwaamheid vaardigheid intentie afspraak keuze beslissing
  aanbeveling advies aanleiding reden manier wijze geschiktheid ontheffing vrijstelling aanspraak oogmerk`);

/** Verbs, participles and adjectives. */
const OTHERS: ReadonlySet<string> = new Set(
  words(`verplicht gerechtigd bevoegd gemachtigd bereid staat mogelijk onmogelijk moeilijk lastig toegestaan verboden
  gevraagd verzocht opgedragen gedwongen geneigd voornemens gewend genoodzaakt vrij probeert proberen poogt pogen tracht
  trachten besluit besluiten belooft beloven weigert weigeren verplichten dwingt dwingen verzoekt verzoeken vraagt vragen
  kiest kiezen toegezegd geweigerd besloten overeengekomen gaat gaan draait verbiedt verbieden beveelt bevelen nalaat
  nalaten belangrijk wenselijk gekozen gebonden geschikt gereed klaar voldoende genoeg nodig benodigd vereist lukt slaagt`),
);

/** Shorter nouns end too many other words: eis in reis. */
const MIN_IN_COMPOUND = 5;

export const licensesInfinitive = (lower: string): boolean =>
  OTHERS.has(lower) ||
  NOUNS.some(
    (noun) =>
      lower === noun || lower === `${noun}en` || (noun.length >= MIN_IN_COMPOUND && lower.endsWith(noun)),
  );
