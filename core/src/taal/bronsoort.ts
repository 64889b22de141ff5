import { type Token, tokenize } from './tokens.ts';

/**
 * How well a source can be found:
 * - `vindbaar`: it names the place, or a number under which it is registered;
 * - `naam`: only what it is called, such as a law without its article;
 * - `adres`: a web address of which nothing says that it is official;
 * - `leeg`: nothing.
 */
export type Bronsoort = 'vindbaar' | 'naam' | 'adres' | 'leeg';

/** Words before the number of a place in a text. */
const PLACES = new Set(
  `art art. artt. artikel artikelen lid § par. paragraaf hoofdstuk h. hfst hfst. titel boek afdeling bijlage
  onderdeel sub aanhef p. pag. pagina blz. bladzijde punt overweging tabel figuur versie nr. nr no. nummer rov. r.o.`.split(
    /\s+/,
  ),
);
/** Publications that are numbered. */
const PUBLICATIONS = new Set(
  'stb stb. staatsblad stcrt stcrt. staatscourant trb trb. tractatenblad pbeu pb pbeg kamerstukken kamerstuk ecli bwb isbn doi iso nen rfc'.split(
    ' ',
  ),
);
/** `BWBR0005537`, `CVDR12345`, `32016R0679`, `jci1.3:c:BWBR0005537`. */
const REGISTERED = /^(?:bwb[rvw]\d{5,}|cvdr\d{3,}|[1-9]\d{4}[a-z]{1,2}\d{4}|ecli|jci\d)/;
/** `2016/679` of an EU act. */
const NUMBERED_ACT = /^(?:19|20)\d\d\/\d+$|^\d+\/(?:19|20)\d\d$/;
/** `NEN-EN-ISO 9000`, `ISO/IEC 27001`. */
const STANDARD = /^(?:nen|iso|iec|din|rfc|nta|npr|etsi|w3c)/;
const OFFICIAL =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:overheid\.nl|officielebekendmakingen\.nl|rechtspraak\.nl|europa\.eu|rijksoverheid\.nl|raadvanstate\.nl|eerstekamer\.nl|tweedekamer\.nl|belgielex\.be|ejustice\.just\.fgov\.be|vlaanderen\.be|belgium\.be|iso\.org|nen\.nl|w3\.org|forumstandaardisatie\.nl|astraonline\.nl|noraonline\.nl|geonovum\.nl|geostandaarden\.nl|standaarden\.nl)(?:[/:?#]|$)/;

const hasDigit = (token: Token | undefined): boolean => token !== undefined && /\d/.test(token.text);

/** Whether these tokens name a place in a text, or its number: what a reader needs to look it up. */
const isFindable = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const { lower, kind } = token;
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if (kind === 'link') return OFFICIAL.test(lower);
    if (REGISTERED.test(lower) || NUMBERED_ACT.test(lower)) return true;
    if (kind === 'number' && (lower.includes(':') || (next?.text === '/' && hasDigit(after)))) return true;
    if (PLACES.has(lower)) return hasDigit(next) || hasDigit(after) || next?.lower.length === 1;
    if (PUBLICATIONS.has(lower) || STANDARD.test(lower)) return tokens.slice(at + 1, at + 6).some(hasDigit);
    return kind === 'number' && (next?.lower === 'lid' || next?.lower === 'sv' || next?.lower === 'sr');
  });

export const bronsoortOf = (bron: string): Bronsoort => {
  const tokens = tokenize(bron);
  if (!tokens.some(({ kind }) => kind !== 'mark')) return 'leeg';
  if (isFindable(tokens)) return 'vindbaar';
  return tokens.some(({ kind }) => kind === 'link') ? 'adres' : 'naam';
};
