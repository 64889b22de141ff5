import { infinitiefVan } from './lexicon.ts';
import { memo } from './memo.ts';

// Words after which `om … te` says what the right, duty or attempt is, not what something is for.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns, also as the last part of a compound: `gebruiksrecht`, `zorgplicht`. */
const NOUNS =
  words(`bevoegdheid recht plicht verplichting verbod gebod toestemming vergunning autorisatie machtiging
  verzoek opdracht bevel besluit voornemen poging mogelijkheid vermogen bereidheid aanbod eis voorstel neiging bedoeling
  wens oproep uitnodiging toezegging belofte aanwijzing aanvraag vordering volmacht taak verantwoordelijkheid vraag
  vrijheid gelegenheid kans noodzaak behoefte wil capaciteit bekwaamheid vaardigheid intentie afspraak keuze beslissing
  aanbeveling advies aanleiding reden manier wijze geschiktheid ontheffing vrijstelling aanspraak oogmerk`);

/** Adjectives, participles that are no plain form of a verb below, and the rest of `in staat`. */
const OTHERS: ReadonlySet<string> = new Set(
  words(`verplicht gerechtigd bevoegd gemachtigd bereid staat mogelijk onmogelijk moeilijk lastig voornemens gewend
  genoodzaakt vrij belangrijk wenselijk gebonden geschikt gereed klaar voldoende genoeg nodig benodigd vereist geneigd
  gehouden bekwaam competent verantwoordelijk aansprakelijk gaat gaan draait`),
);

/** Verbs that ask for an infinitive, in all their forms. */
const VERBS: ReadonlySet<string> = new Set(
  words(`toestaan verbieden vragen verzoeken opdragen dwingen proberen pogen trachten besluiten beloven weigeren
  verplichten kiezen toezeggen overeenkomen bevelen nalaten lukken slagen uitnodigen verbinden machtigen oproepen verlangen
  eisen beslissen afspreken helpen leren stimuleren motiveren aanmoedigen adviseren aansporen aanbevelen aanraden
  durven hopen wensen verzuimen vergeten beginnen gebieden gelasten aanzetten bewegen overhalen verleiden voornemen vrijstellen`),
);

/** Shorter nouns end too many other words: eis in reis. */
const MIN_IN_COMPOUND = 5;

export const licensesInfinitive = memo(
  (lower: string): boolean =>
    OTHERS.has(lower) ||
    VERBS.has(infinitiefVan(lower) ?? '') ||
    NOUNS.some(
      (noun) =>
        lower === noun || lower === `${noun}en` || (noun.length >= MIN_IN_COMPOUND && lower.endsWith(noun)),
    ),
);
