import { essentialOf } from './essential.ts';
import type { Member } from './member.ts';
import { type Mention, type Name, nameWords } from './names.ts';
import { lastOf, type Text } from './text.ts';
import type { Verzameling } from './verzameling.ts';
import { stemOf } from './words.ts';

/** How a definitie comes back to its own begrip. */
export interface Cycle {
  /** The word in the definitie with which the cycle starts. */
  readonly mention: Mention;
  /** The concepts on the way, from the one that is mentioned to the one that mentions the begrip again. */
  readonly path: readonly Member[];
}

interface Step {
  readonly member: Member;
  readonly mention: Mention;
  readonly before: Step | undefined;
  readonly length: number;
}

interface Start {
  readonly self: Member;
  /** The names of others in the definitie. */
  readonly mentions: readonly Mention[];
}

/** A longer way round is no cycle that a reader would notice. */
const MAX_LENGTH = 6;
/** So many concepts are looked at: what it costs does not depend on the size of the collection. */
const MAX_VISITED = 120;
const MAX_HOMONYMS = 4;

/** What a name stands for: in this context when there is such a concept; a synonym counts as the begrip. */
const resolve = ({ members, synonymOf }: Name, context: string): readonly Member[] => {
  const all = synonymOf.length === 0 ? members : [...members, ...synonymOf];
  if (all.length === 1) return all;
  const here = all.slice(0, MAX_VISITED).filter((member) => member.context === context);
  return (here.length > 0 ? here : all).slice(0, MAX_HOMONYMS);
};

const pathTo = (step: Step): Member[] => {
  const path: Member[] = [];
  for (let at: Step | undefined = step; at; at = at.before) path.unshift(at.member);
  return path;
};

/** Whether any other definitie can name the concept: if none does, nothing leads back to it. */
const isMentioned = ({ shingles }: Verzameling, self: Member): boolean =>
  [self.concept.begrip, ...(self.concept.synoniemen ?? [])]
    .flatMap(nameWords)
    .some((words) => shingles.isElsewhere(stemOf(words.at(-1) ?? ''), self));

/** The shortest cycles through a concept: every one of two, else the first that is found. */
export const findCycles = (verzameling: Verzameling, text: Text, start: Start): readonly Cycle[] => {
  const { self } = start;
  const last = lastOf(text);
  const mentions = essentialOf(text.tokens, start.mentions).filter(({ first }) => first <= last);
  if (mentions.length === 0 || !isMentioned(verzameling, self)) return [];
  const isBack = ({ member }: Step): boolean =>
    verzameling.mentionsOf(member).some(({ name }) => resolve(name, member.context).includes(self));

  const seen = new Set<Member>([self]);
  const queue: Step[] = [];
  const enter = (name: Name, from: string, step: Omit<Step, 'member'>): void => {
    for (const member of resolve(name, from)) {
      if (seen.has(member) || seen.size > MAX_VISITED) continue;
      seen.add(member);
      queue.push({ member, ...step });
    }
  };
  for (const mention of mentions) {
    enter(mention.name, self.context, { mention, before: undefined, length: 2 });
  }
  const cycles: Cycle[] = [];
  for (const step of queue) {
    if (cycles.length > 0 && step.length > 2) break;
    if (isBack(step)) cycles.push({ mention: step.mention, path: pathTo(step) });
    else if (step.length < MAX_LENGTH)
      for (const { name } of verzameling.mentionsOf(step.member))
        enter(name, step.member.context, { mention: step.mention, before: step, length: step.length + 1 });
  }
  return cycles;
};
