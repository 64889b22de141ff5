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

/** What holds for everything inside. */
interface Around {
  readonly kaders: readonly string[];
  readonly context: Context | undefined;
  /** The key that it stands under. */
  readonly key: TextNode | undefined;
}

/**
 * The definities in a file with our own keys: each object with a `definitie` and a `begrip` (or the begrip as its key).
 * A `begrippenkader` and a `context` count for all that stands inside the same object.
 */
export const begrippenEntries = (root: TreeNode): readonly Entry[] =>
  walk(root, { kaders: [], context: undefined, key: undefined });

function walk(node: TreeNode, around: Around): readonly Entry[] {
  if (node.kind === 'list') return node.items.flatMap((item) => walk(item, { ...around, key: undefined }));
  if (node.kind !== 'map') return [];
  const found = membersOf(node);
  const kaders = [...around.kaders, ...textsOf(found('kader')?.value)];
  const context = contextOf(found('context')?.value) ?? around.context;
  const entry = readEntry(node, found, { ...around, kaders, context });
  const inside = node.members.flatMap(({ key, value }) => walk(value, { kaders, context, key }));
  return entry ? [entry, ...inside] : inside;
}

type Found = (key: keyof typeof KEYS) => Member | undefined;

const membersOf = ({ members }: MapNode): Found => {
  const byName = new Map(members.map((member) => [member.key.tekst.toLowerCase(), member]));
  return (key) => {
    const name = KEYS[key].find((one) => byName.has(one));
    return name === undefined ? undefined : byName.get(name);
  };
};

function readEntry(map: MapNode, found: Found, { kaders, context, key }: Around): Entry | undefined {
  const text = (name: keyof typeof KEYS): TextNode | undefined => {
    const value = found(name)?.value;
    return value?.kind === 'text' ? value : undefined;
  };
  const [begrip, definitie] = [text('begrip') ?? key, text('definitie')];
  const member = found('definitie');
  if (!begrip || !definitie || !member) return undefined;
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
