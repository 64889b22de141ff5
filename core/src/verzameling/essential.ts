import type { Token } from '../taal/tokens.ts';
import { isDescribing } from './genus.ts';
import type { Mention, Name } from './names.ts';

/** What these lead in is an example or an exception, on which the meaning does not rest. */
const ASIDES = new Set([
  'zoals',
  'bijvoorbeeld',
  'bijv.',
  'waaronder',
  'uitzondering',
  'zijnde',
  'anders',
  'behalve',
]);
const OPEN = new Set(['(', '[']);
const CLOSED = new Set([')', ']']);
/** `richtlijn nr. 2000/9/EG betreffende kabelbanen`: what follows is the title of an act. */
const NUMBERED = new Set(['nr.', 'nr', 'pbeg', 'pbeu']);

/** `de Wet luchtvaart`: so many words after one of these can be the name of a law. */
const LAWS = new Set(['Wet', 'Besluit', 'Regeling', 'Verordening', 'Richtlijn']);
const MAX_NAME = 4;

/** The mentions on which the meaning of a definitie rests: none in an aside, in the title of an act, or of a word like `naam`. */
export const essentialOf = <Place extends Pick<Mention, 'first'> & { readonly name: Pick<Name, 'words'> }>(
  tokens: readonly Token[],
  mentions: readonly Place[],
): readonly Place[] => {
  if (mentions.length === 0) return mentions;
  const kept: Place[] = [];
  let depth = 0;
  let isAside = false;
  let next = 0;
  let law = -MAX_NAME - 1;
  for (let at = 0; next < mentions.length && at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (OPEN.has(token.text)) depth++;
    else if (CLOSED.has(token.text)) depth = Math.max(0, depth - 1);
    else if (ASIDES.has(token.lower) || NUMBERED.has(token.lower)) isAside = true;
    else if (token.text === ';') isAside = false;
    if (LAWS.has(token.text)) law = at;
    const mention = mentions[next];
    if (mention?.first !== at) continue;
    next++;
    if (depth === 0 && !isAside && at - law > MAX_NAME && !isDescribing(mention.name.words.at(-1) ?? ''))
      kept.push(mention);
  }
  return kept;
};
