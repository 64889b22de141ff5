/** What Slack and Teams say themselves, beside the texts of the commands. */
export const platformNl = {
  ingekort: '… Ingekort: de volledige tekst past niet in dit bericht.',
  annuleren: 'Annuleren',
  sluiten: 'Sluiten',
  vraagt: (begrip: string) => ` vraagt naar het begrip ‘${begrip}’`,
  elders:
    'Ik kan niet schrijven in het gesprek waar u dit vroeg; daarom staat de kaart hier. Nodig mij daar uit om de kaart voor iedereen te tonen.',
  storing: 'Dit is door een storing niet gelukt. Probeer het opnieuw.',
  formulierTeLaat: 'Het venster kon niet op tijd worden geopend. Klik nog een keer.',
  formulierTeLang: (veld: string) =>
    `‘${veld}’ is te lang voor een venster in Slack (3.000 tekens). Er is niets gewijzigd; pas de tekst aan in het bronbestand.`,
  formulierOpenen: 'Hiervoor is meer informatie nodig. Klik om het formulier te openen.',
  openen: 'Openen',
  geenAccount:
    'Ik weet niet wie u bent: uw account is geen account van deze organisatie. Er is niets gedaan.',
  andereTenant: 'Deze bot is niet voor uw organisatie. Er is niets gedaan.',
  nietPersoonlijk:
    'Het antwoord is alleen voor u, maar ik kan u geen persoonlijk bericht sturen. Voeg mij toe als persoonlijke app en stel de vraag daar.',
  welkom: 'Vraag mij om een definitie: typ ‘definieer’ en een begrip. Met ‘help’ ziet u wat ik nog meer kan.',
};

export type PlatformMessages = typeof platformNl;

export const platformEn: PlatformMessages = {
  ingekort: '… Shortened: the full text does not fit in this message.',
  annuleren: 'Cancel',
  sluiten: 'Close',
  vraagt: (begrip) => ` asks about the term ‘${begrip}’`,
  elders:
    'I cannot write in the conversation where you asked this, so the card stands here. Invite me there to show it to everybody.',
  storing: 'This failed because of an outage. Please try again.',
  formulierTeLaat: 'The window could not be opened in time. Please click again.',
  formulierTeLang: (veld) =>
    `‘${veld}’ is too long for a window in Slack (3,000 characters). Nothing was changed; edit the text in its source file.`,
  formulierOpenen: 'More is needed for this. Click to open the form.',
  openen: 'Open',
  geenAccount: 'I do not know who you are: your account is not one of this organisation. Nothing was done.',
  andereTenant: 'This bot is not for your organisation. Nothing was done.',
  nietPersoonlijk:
    'The answer is for you alone, but I cannot send you a personal message. Add me as a personal app and ask there.',
  welkom: 'Ask me for a definition: type ‘definieer’ and a begrip. With ‘help’ you see what else I can do.',
};
