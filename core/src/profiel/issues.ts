import type { z } from 'zod';
import { closest } from '../closest.ts';
import type { Leesfout } from '../document/document.ts';
import type { Toetsregel } from '../toetsregel.ts';
import { nl } from './messages/nl.ts';
import { woordenlijstenOf } from './schema.ts';
import type { Located, Place } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** More mistakes than this are not read in one go. */
export const MAX_FOUTEN = 25;

const PARTS = ['regels', 'woorden', 'afkortingen', 'schrijfwijzen', 'contexten'] as const;
/** The keys that may stand below this one, or in the items of its list. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': [...PARTS, 'paden', 'verzamelingen', 'documents'],
  paden: ['pad', ...PARTS],
  verzamelingen: ['naam', ...PARTS],
  documents: ['glob', 'format', 'layout'],
  contexten: ['organisaties', 'rechtsgebieden', 'wetten'],
  organisaties: ['naam', 'aliassen'],
  rechtsgebieden: ['naam', 'aliassen'],
  wetten: ['naam', 'aliassen'],
};

/** What is wrong with a profile: where, what, and what to do. */
export const describeIssues = (
  issues: readonly Issue[],
  root: Located,
  toetsregels: readonly Toetsregel[],
): readonly Leesfout[] => issues.flatMap((issue) => describe(issue, issue.path, root, toetsregels));

function describe(
  issue: Issue,
  path: Path,
  root: Located,
  toetsregels: readonly Toetsregel[],
): readonly Leesfout[] {
  const value = find(root, path)?.value;
  const here = (melding: string): readonly Leesfout[] => [{ melding, ...placeOf(root, path) }];
  const name = nameOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_FOUTEN + 1).map((key) => ({
        melding: unknownKey(key, path, toetsregels),
        ...keyPlaceOf(root, [...path, key]),
      }));
    case 'invalid_union': {
      const fitting = issue.errors.find((branch) => branch.every((each) => isInside(each, value)));
      if (fitting)
        return fitting.flatMap((each) => describe(each, [...path, ...each.path], root, toetsregels));
      const atRoot = issue.errors.flatMap((branch) => branch.filter(isAtRoot));
      const choice = atRoot.find((each) => each.code === 'invalid_value');
      if (choice && isPlain(value)) return describe(choice, path, root, toetsregels);
      return here(wrongType(name, value, [...new Set(atRoot.map(typeOf))]));
    }
    case 'invalid_type':
      return here(wrongType(name, value, [issue.expected]));
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined) return here(nl.missing(name, choices));
      return here(nl.choice(name, value, choices, closest(String(value), choices)));
    }
    case 'too_small':
    case 'too_big':
      return here(outOfBounds(issue, path, value, toetsregels));
    case 'invalid_key':
      return [{ melding: nl.badName(nameOf(path.slice(0, -1))), ...keyPlaceOf(root, path) }];
    case 'custom':
      return here(issue.message);
    default:
      return here(nl.invalid(name));
  }
}

const isAtRoot = ({ path }: Issue): boolean => path.length === 0;

/** Whether the value is of the kind that this branch of a union wants: what is wrong lies within it. */
const isInside = (issue: Issue, value: unknown): boolean =>
  !isAtRoot(issue) ||
  (issue.code !== 'invalid_type' && (issue.code !== 'invalid_value' || typeof value === 'string'));

const typeOf = (issue: Issue): string => (issue.code === 'invalid_type' ? issue.expected : 'string');

const isPlain = (value: unknown): boolean => typeof value === 'number' || typeof value === 'boolean';

function wrongType(name: string, value: unknown, expected: readonly string[]): string {
  if (value === null) return nl.empty(name);
  if (value === undefined) return nl.missing(name);
  return isPlain(value) && expected.includes('string')
    ? nl.needsQuotes(name, value)
    : nl.wrongType(name, expected);
}

function unknownKey(key: string, path: Path, toetsregels: readonly Toetsregel[]): string {
  const [parent, grandparent] = [path.at(-1), path.at(-2)];
  if (parent === 'regels') {
    const under = toetsregels.find(({ aliassen = [] }) => aliassen.includes(key));
    return under
      ? nl.unknown.alias(key, under.id)
      : nl.unknown.regel(
          key,
          closest(
            key,
            toetsregels.map(({ id }) => id),
          ),
        );
  }
  if (parent === 'woorden') {
    const names = woordenlijstenOf(toetsregels).map(({ naam }) => naam);
    return nl.unknown.woordenlijst(key, closest(key, names), names);
  }
  if (parent === 'parameters' || (grandparent === 'regels' && key === 'parameters')) {
    const regel = String(parent === 'parameters' ? grandparent : parent);
    const names = parametersOf(toetsregels, regel).map(({ naam }) => naam);
    return nl.unknown.parameter(key, regel, closest(key, names), names);
  }
  const list = typeof parent === 'number' ? grandparent : parent;
  const keys = grandparent === 'regels' ? ['ernst', 'parameters'] : (KEYS[String(list ?? '')] ?? []);
  return nl.unknown.sleutel(key, closest(key, keys), keys);
}

const parametersOf = (toetsregels: readonly Toetsregel[], regel: string) =>
  toetsregels.find(({ id }) => id === regel)?.parameters ?? [];

function outOfBounds(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: Path,
  value: unknown,
  toetsregels: readonly Toetsregel[],
): string {
  const name = nameOf(path);
  const regel = String(path.at(-3));
  const parameter = parametersOf(toetsregels, regel).find(({ naam }) => naam === path.at(-1));
  if (parameter) return nl.outOfRange(name, regel, value, parameter.min, parameter.max);
  if (issue.code === 'too_small') return nl.tooFew(name);
  const max = Number(issue.maximum);
  return issue.origin === 'string' ? nl.tooLong(name, max) : nl.tooMany(name, max);
}

/** The last key: what a reader knows the place by. */
const nameOf = (path: Path): string => {
  const name = path.findLast((key) => typeof key === 'string');
  return name === undefined ? nl.whole : String(name);
};

const find = (root: Located, path: Path): Located | undefined =>
  path.reduce<Located | undefined>(
    (part, key) => (typeof key === 'symbol' ? undefined : part?.parts.get(key)),
    root,
  );

/** The value; where there is none its key, or the first key of what lacks it. */
function placeOf(root: Located, path: Path): Place {
  const found = find(root, path);
  return found && found.end > found.start ? found : keyPlaceOf(root, path);
}

function keyPlaceOf(root: Located, path: Path): Place {
  const parent = find(root, path.slice(0, -1)) ?? root;
  const key = path.at(-1);
  const ownKey = typeof key === 'string' ? parent.keys.get(key) : undefined;
  const [firstKey] = parent.keys.values();
  return ownKey ?? firstKey ?? parent;
}
