const DEFINITIE = /(?<![\p{L}\p{N}_-])definitie["']?[ \t]{0,9}:/iu;
const BEGRIP = /(?<![\p{L}\p{N}_-])(?:begrip|begrippen|begrippenkader|voorkeursterm|term)["']?[ \t]{0,9}:/iu;

/** Whether a text in YAML or JSON that cannot be read looks like a list of begrippen with our own keys. Linear. */
export const namesDefinities = (text: string): boolean => DEFINITIE.test(text) && BEGRIP.test(text);
