/** Why the answers of the model to toetsvragen could not be used, in the user's words. */
export const beoordelingMeldingen = {
  nietTeLezen: 'Het taalmodel gaf een beoordeling die niet te lezen is. De vragen blijven open.',
} as const;
