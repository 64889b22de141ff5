import { isDutch } from './markdown-language.ts';

const DEFINITIE = /(?<![\p{L}\p{N}_-])definitie["']?[ \t]{0,9}:/iu;
const BEGRIP = /(?<![\p{L}\p{N}_-])(?:begrip|begrippen|begrippenkader|voorkeursterm|term)["']?[ \t]{0,9}:/iu;

/** At the beginning of a line, or of a text on one line. */
const BEGRIPPEN = /^(?:\{[ \t]{0,9})?["']?begrippen["']?[ \t]{0,9}:[ \t]{0,9}(?:[[{]|$)/imu;
const OPENAPI = /^[ \t]{0,9}(?:\{[ \t]{0,9})?["']?(?:openapi|swagger)["']?[ \t]{0,9}:/imu;
const DESCRIPTION = /(?<![\p{L}\p{N}_-])description["']?[ \t]{0,9}:/u;

/** Whether a text in YAML or JSON begins as a list of begrippen does. */
export const beginsBegrippen = (text: string): boolean => BEGRIPPEN.test(text);

/** Whether a text in YAML or JSON that cannot be read looks like one with definities: our own keys, or an API in Dutch. Linear. */
export const namesDefinities = (text: string): boolean =>
  (DEFINITIE.test(text) && BEGRIP.test(text)) ||
  beginsBegrippen(text) ||
  (OPENAPI.test(text) && DESCRIPTION.test(text) && isDutch(text));
