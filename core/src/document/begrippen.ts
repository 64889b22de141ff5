import { CATEGORIEEN, type Concept, type Context } from '../concept.ts';
import type { Entry } from './document.ts';
import { itemsOf, type MapNode, type Member, type TextNode, type TreeNode, textsOf } from './tree.ts';
import { treeEntry } from './tree-entry.ts';

/** The keys of our own layout, in small letters; of several the first that there is. */
const KEYS = {
  begrip: ['begrip', 'term', 'voorkeursterm', 'naam'],
  definitie: ['definitie'],
  toelichting: ['toelichting'],
  bronnen: ['bronnen', 'bron'],
  synoniemen: ['synoniemen', 'synoniem'],
  voorbeelden: ['voorbeelden', 'voorbeeld'],
  categorie: ['categorie'],
  context: ['context'],
  kader: ['begrippenkader', 'kader'],
} as const;

/** A key of our own layout, by its first name. */
export type OwnKey = keyof typeof KEYS;

/** What holds for everything inside. */
interface Around {
  readonly kaders: readonly string[];
  readonly context: Context | undefined;
  /** The key that it stands under. */
  readonly key: TextNode | undefined;
  /** Whether it stands among begrippen, so that its key or `naam` names one. */
  readonly isGlossary: boolean;
  /** Whether it has siblings that show the same. */
  readonly hasSiblings: boolean;
}

/**
 * The definities in a file with our own keys: each object with a `definitie` and a `begrip`. The key above it, or its
 * `naam`, is the begrip only where begrippen are expected: without that, any settings or labels would be definities.
 * A `begrippenkader` and a `context` count for all that stands inside the same object.
 */
export function begrippenEntries(root: TreeNode, isSaid = false): readonly Entry[] {
  if (!isSaid && isPackage(root)) return [];
  const none = { kaders: [], context: undefined, key: undefined };
  return walk(root, { ...none, isGlossary: isSaid, hasSiblings: false });
}

const PACKAGE_KEYS: ReadonlySet<string> = new Set([
  'dependencies',
  'devDependencies',
  'lockfileVersion',
  'bin',
]);

/** Whether it describes a package of software. */
const isPackage = (root: TreeNode): boolean =>
  root.kind === 'map' && root.members.some(({ key }) => PACKAGE_KEYS.has(key.tekst));

function walk(node: TreeNode, around: Around): readonly Entry[] {
  if (node.kind === 'list') {
    const hasSiblings = haveDefinities(node.items);
    return node.items.flatMap((item) => walk(item, { ...around, key: undefined, hasSiblings }));
  }
  if (node.kind !== 'map') return [];
  const found = membersOf(node);
  const kaders = [...around.kaders, ...textsOf(found('kader')?.value)];
  const context = contextOf(found('context')?.value) ?? around.context;
  const isGlossary = around.isGlossary || kaders.length > 0 || node.members.some(isGlossaryMember);
  const entry = readEntry(node, found, { ...around, kaders, context, isGlossary });
  const hasSiblings = haveDefinities(node.members.map(({ value }) => value));
  const inside = node.members.flatMap(({ key, value }) =>
    // The names of keys in JSON-LD.
    key.tekst === '@context' ? [] : walk(value, { kaders, context, key, isGlossary, hasSiblings }),
  );
  return entry ? [entry, ...inside] : inside;
}

const GLOSSARY_KEYS: ReadonlySet<string> = new Set([
  'begrippen',
  'begrippenlijst',
  'definities',
  'termen',
  'woordenlijst',
]);

const isGlossaryMember = ({ key, value }: Member): boolean =>
  (value.kind === 'list' || value.kind === 'map') && GLOSSARY_KEYS.has(key.tekst.toLowerCase());

/** Whether most of these objects have a definitie of several words, and at least two of them. */
function haveDefinities(nodes: readonly TreeNode[]): boolean {
  const maps = nodes.filter((node) => node.kind === 'map');
  const count = maps.filter(({ members }) =>
    members.some(
      ({ key, value }) =>
        value.kind === 'text' && key.tekst.toLowerCase() === 'definitie' && /\S\s+\S/.test(value.tekst),
    ),
  ).length;
  return count >= 2 && count > maps.length / 2;
}

type Found = (key: OwnKey) => Member | undefined;

const membersOf = ({ members }: MapNode): Found => {
  const byName = new Map(members.map((member) => [member.key.tekst.toLowerCase(), member]));
  return (key) => {
    const name = KEYS[key].find((one) => byName.has(one));
    return name === undefined ? undefined : byName.get(name);
  };
};

const OWN_NAMES: ReadonlySet<string> = new Set(['begrip', 'term', 'voorkeursterm']);

function readEntry(map: MapNode, found: Found, around: Around): Entry | undefined {
  const { kaders, context, key } = around;
  const text = (name: OwnKey): TextNode | undefined => {
    const value = found(name)?.value;
    return value?.kind === 'text' ? value : undefined;
  };
  const [begrip, definitie] = [text('begrip') ?? key, text('definitie')];
  const member = found('definitie');
  if (!begrip || !definitie || !member || isLabel(definitie)) return undefined;
  const name = found('begrip');
  const isNamed = name?.value.kind === 'text' && OWN_NAMES.has(name.key.tekst.toLowerCase());
  if (!isNamed && !around.isGlossary && !around.hasSiblings) return undefined;
  const categorie = CATEGORIEEN.find((one) => one === text('categorie')?.tekst.trim().toLowerCase());
  const lists = (['bronnen', 'synoniemen', 'voorbeelden'] as const).flatMap((name) => {
    const texts = textsOf(found(name)?.value);
    return texts.length > 0 ? [[name, texts] as const] : [];
  });
  const meer: Partial<Concept> = {
    ...Object.fromEntries(lists),
    ...(categorie && { categorie }),
    ...(context && { context }),
  };
  return treeEntry({
    map,
    begrip,
    definitie,
    toelichting: text('toelichting'),
    nieuw: found('toelichting') ? undefined : map.addAfter(member, 'toelichting'),
    meer,
    kaders,
  });
}

/** The name of a field instead of what stands in it. */
const isLabel = ({ tekst }: TextNode): boolean => tekst.trim().toLowerCase() === 'definitie';

const CONTEXTS = ['organisatorisch', 'juridisch', 'wettelijkeBasis'] as const;

function contextOf(node: TreeNode | undefined): Context | undefined {
  const [map] = itemsOf(node);
  if (map?.kind !== 'map') return undefined;
  const lists = CONTEXTS.flatMap((name) => {
    const member = map.members.find(({ key }) => key.tekst.toLowerCase() === name.toLowerCase());
    const texts = textsOf(member?.value);
    return texts.length > 0 ? [[name, texts] as const] : [];
  });
  return lists.length > 0 ? Object.fromEntries(lists) : undefined;
}
