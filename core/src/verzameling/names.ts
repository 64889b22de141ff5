import { WOORDSOORT, woordsoortOf } from '../taal/lexicon.ts';
import { termsOf } from '../taal/term.ts';
import type { Token } from '../taal/tokens.ts';
import { bare, formsOf } from '../taal/vormen.ts';
import { addTo, type Member, removeFrom } from './member.ts';
import { isFunctionWord, stemOf } from './words.ts';

/** A word or group of words that concepts of the collection go by. */
export interface Name {
  readonly words: readonly string[];
  /** The concepts of which it is the begrip, in a fixed order. */
  readonly members: readonly Member[];
  /** The concepts that give it as a synonym, in a fixed order. */
  readonly synonymOf: readonly Member[];
}

/** Where a name stands in a text: indices of its first and last token, both included. */
export interface Mention {
  readonly name: Name;
  readonly first: number;
  readonly last: number;
}

export interface Names {
  readonly add: (member: Member) => void;
  readonly remove: (member: Member) => void;
  /** The name that these words are, in whatever form. */
  readonly find: (words: readonly string[]) => Name | undefined;
  /** All names that these words can be a form of. */
  readonly findAll: (words: readonly string[]) => readonly Name[];
  /** The names in these tokens (`from` and `to` included), in order: the longest where several begin, none inside another. */
  readonly mentions: (tokens: readonly Token[], from: number, to: number) => Mention[];
}

interface Own extends Name {
  readonly members: Member[];
  readonly synonymOf: Member[];
}

/** What begins with the words on the way to it. Most have one name and nothing after it, so the rest is made when needed. */
interface Node {
  names: Own[];
  next: Map<string, Node> | undefined;
}

const NO_NAMES: Own[] = [];

const createNode = (): Node => ({ names: NO_NAMES, next: undefined });

/** A name ends with what it is about: nobody who writes `van` or `uitgevoerd door` means a begrip of that name. */
const isUsable = (words: readonly string[]): boolean => {
  const last = words.at(-1);
  return last !== undefined && !isFunctionWord(last);
};

/** The names that a begrip or synonym gives, each as its words. */
export const nameWords = (text: string): (readonly string[])[] =>
  termsOf(text)
    .map(({ words }) => words)
    .filter(isUsable);

/** A verb that looks like the plural of a noun is another word: `verbruiken` for `verbruik`. */
const isForm = (word: string, seen: string): boolean =>
  word === seen || (formsOf(word).has(seen) && (woordsoortOf(seen) & WOORDSOORT.infinitief) === 0);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

const isSameForm = (words: readonly string[], seen: readonly string[]): boolean =>
  words.every((word, at) => isForm(word, seen[at] ?? ''));

/** The name that these words are: exactly, else in another form. */
const named = (names: readonly Own[], seen: readonly string[]): Own | undefined =>
  names.find(({ words }) => isSame(words, seen)) ?? names.find(({ words }) => isSameForm(words, seen));

/** Walks down along the words of a text, as far as names go. */
const deepest = (root: Node, wordAt: (offset: number) => string | undefined): Name | undefined => {
  const seen: string[] = [];
  let best: Name | undefined;
  for (let node: Node | undefined = root; node; ) {
    if (node.names.length > 0) best = named(node.names, seen) ?? best;
    if (!node.next) break;
    const word = wordAt(seen.length);
    if (word === undefined) break;
    node = node.next.get(stemOf(word));
    seen.push(bare(word));
  }
  return best;
};

const byWords = (a: Own, b: Own): number => (a.words.join(' ') < b.words.join(' ') ? -1 : 1);

/** The names of all concepts, as a tree of word stems: finding one costs the same however many there are. */
export const createNames = (): Names => {
  const root = createNode();

  const add = (words: readonly string[], member: Member, as: 'members' | 'synonymOf'): void => {
    let node = root;
    for (const word of words) {
      const stem = stemOf(word);
      node.next ??= new Map();
      const next = node.next.get(stem) ?? createNode();
      node.next.set(stem, next);
      node = next;
    }
    const known = node.names.find((name) => isSame(name.words, words));
    const name = known ?? { words, members: [], synonymOf: [] };
    if (!known) node.names = [...node.names, name].sort(byWords);
    addTo(name[as], member);
  };
  const remove = (words: readonly string[], member: Member, as: 'members' | 'synonymOf'): void => {
    const path = [root];
    for (const word of words) {
      const next = path.at(-1)?.next?.get(stemOf(word));
      if (!next) return;
      path.push(next);
    }
    const node = path.at(-1);
    const name = node?.names.find((one) => isSame(one.words, words));
    if (!node || !name) return;
    removeFrom(name[as], member);
    if (name.members.length + name.synonymOf.length === 0)
      node.names = node.names.filter((one) => one !== name);
    for (let depth = path.length - 1; depth > 0; depth--) {
      const [above, here] = [path[depth - 1], path[depth]];
      if (!above?.next || !here || here.names.length > 0 || here.next) break;
      above.next.delete(stemOf(words[depth - 1] ?? ''));
      if (above.next.size === 0) above.next = undefined;
    }
  };
  const each = (member: Member, work: typeof add): void => {
    const { begrip, synoniemen = [] } = member.concept;
    const own = nameWords(begrip);
    // Whoever has no name of its own gives none to others.
    if (own.length === 0) return;
    for (const words of own) work(words, member, 'members');
    for (const synoniem of synoniemen)
      for (const words of nameWords(synoniem)) work(words, member, 'synonymOf');
  };

  return {
    add: (member) => each(member, add),
    remove: (member) => each(member, remove),
    find: (words) => {
      const found = deepest(root, (offset) => words[offset]);
      return found?.words.length === words.length ? found : undefined;
    },
    findAll: (words) => {
      let node: Node | undefined = root;
      for (const word of words) node = node?.next?.get(stemOf(word));
      return node?.names.filter((name) => isSameForm(name.words, words)) ?? [];
    },
    mentions: (tokens, from, to) => {
      const mentions: Mention[] = [];
      for (let first = from; first <= to; first++) {
        const name = deepest(root, (offset) => {
          const token = first + offset <= to ? tokens[first + offset] : undefined;
          // `productie-` stands for a compound, not for itself.
          return token === undefined || token.kind === 'mark' || token.text.endsWith('-')
            ? undefined
            : token.lower;
        });
        if (!name) continue;
        const last = first + name.words.length - 1;
        mentions.push({ name, first, last });
        first = last;
      }
      return mentions;
    },
  };
};
