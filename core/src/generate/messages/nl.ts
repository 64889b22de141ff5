/** Why the model gave no usable answer, in the user's words, and what to do. Never holds a key or a server's own text. */
export const modelMeldingen = {
  geweigerd: 'Het taalmodel weigerde deze vraag te beantwoorden.',
  geenAntwoord: 'Het taalmodel gaf een antwoord zonder inhoud.',
  leeg: 'Het taalmodel gaf een leeg antwoord.',
  afgebroken: 'Het antwoord van het taalmodel brak af voordat het klaar was.',
  geenJson: 'Het taalmodel gaf een antwoord dat niet te lezen is.',
  teLang: (lengte: number, max: number) =>
    `Het taalmodel schreef een tekst van ${lengte} tekens; het mogen er hoogstens ${max} zijn.`,
  teLaat: (timeoutMs: number) =>
    `Het taalmodel antwoordde niet binnen ${Math.ceil(timeoutMs / 1000)} seconden.`,
  geenVerbinding:
    'Het taalmodel is niet bereikbaar. De beheerder controleert OPENAI_BASE_URL en de verbinding met die server.',
  status: (status: number): string => {
    if (status === 401 || status === 403)
      return `Het taalmodel wees de toegang af (${status}). De beheerder controleert OPENAI_API_KEY.`;
    if (status === 404 || status === 400 || status === 422)
      return `Het taalmodel kent deze vraag niet (${status}). De beheerder controleert OPENAI_MODEL en OPENAI_BASE_URL.`;
    if (status === 429)
      return 'Het taalmodel heeft het te druk of het tegoed is op (429). De beheerder controleert het tegoed en de limieten.';
    return `Het taalmodel heeft een storing (${status}). Probeer het later opnieuw.`;
  },
} as const;

/** What a draft says of itself beside its text: where it came from, and why it is not what one hoped for. */
export const draftMeldingen = {
  geenModel: 'Er is geen taalmodel aangesloten; er is alleen in het register en de begrippenkaders gezocht.',
  overgenomen: (titel: string) => `Overgenomen uit ‘${titel}’.`,
  overgenomenElders: (titel: string) =>
    `Overgenomen uit ‘${titel}’, waar de tekst in een andere context geldt. Controleer of hij ook hier past.`,
  hersteld: (titels: readonly string[]) => `Daarna automatisch verbeterd: ${titels.join('; ')}.`,
  opgeschoond: 'Uit de tekst van het taalmodel zijn onzichtbare tekens weggehaald.',
  herstelGestopt: (reden: string) => `De bevindingen zijn niet allemaal hersteld. ${reden}`,
  skelet: (begrip: string) =>
    `Er is geen bestaande definitie van ‘${begrip}’ gevonden. Kies Bewerken en schrijf eerst de soort waartoe het begrip hoort en dan waarin het zich onderscheidt; noem de bron in de toelichting.`,
  ongewijzigd: 'Er is geen andere tekst gevonden: de bestaande tekst is gebleven.',
  mislukt:
    'Het opstellen is een paar keer afgebroken. Kies Opnieuw, of Bewerken om zelf een tekst te schrijven.',
} as const;
