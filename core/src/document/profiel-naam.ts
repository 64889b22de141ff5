/** The name that a profile has in every folder. */
export const PROFIEL_NAAM = '.definitie.yaml';
