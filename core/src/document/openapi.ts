import type { Entry } from './document.ts';
import { isEnglish } from './markdown-language.ts';
import { literalTekst } from './tekst.ts';
import { throughTekst } from './tekst-through.ts';
import { itemsOf, type MapNode, memberOf, type TextNode, type TreeNode, textOf } from './tree.ts';
import { treeEntry } from './tree-entry.ts';

/** Whether a file is an OpenAPI (or Swagger) document. */
export const isOpenApi = (root: TreeNode): root is MapNode =>
  root.kind === 'map' && textOf(root, 'openapi', 'swagger') !== undefined;

/**
 * What an OpenAPI (or Swagger) document says its schemas and their properties are: `title`, else the name, is the begrip,
 * and the first paragraph of `description` the definitie.
 */
export function openApiEntries(root: TreeNode): readonly Entry[] {
  if (!isOpenApi(root)) return [];
  const components = memberOf(root, 'components');
  const schemas = memberOf(components?.kind === 'map' ? components : root, 'schemas', 'definitions');
  return schemasIn(schemas);
}

/** A schema, and what it is called by its key. */
const schemasIn = (node: TreeNode | undefined): readonly Entry[] =>
  node?.kind === 'map'
    ? node.members.flatMap(({ key, value }) => (value.kind === 'map' ? readSchema(value, key) : []))
    : [];

const PARTS = ['allOf', 'oneOf', 'anyOf', 'items', 'additionalProperties'] as const;

function readSchema(schema: MapNode, name: TextNode | undefined): readonly Entry[] {
  const own = name && readDescription(schema, name);
  const inside = [
    ...schemasIn(memberOf(schema, 'properties')),
    ...PARTS.flatMap((part) =>
      itemsOf(memberOf(schema, part)).flatMap((item) =>
        item.kind === 'map' ? readSchema(item, undefined) : [],
      ),
    ),
  ];
  return own ? [own, ...inside] : inside;
}

function readDescription(schema: MapNode, name: TextNode): Entry | undefined {
  const description = textOf(schema, 'description');
  const title = textOf(schema, 'title');
  const begrip = title && title.tekst.trim() !== '' ? title : name;
  if (!description) return undefined;
  const { tekst } = description;
  const start = tekst.length - tekst.trimStart().length;
  const paragraphEnd = /\n[ \t]*\n/.exec(tekst.slice(start))?.index ?? tekst.length - start;
  const end = start + tekst.slice(start, start + paragraphEnd).trimEnd().length;
  const definitie = tekst.slice(start, end);
  if (!isDefining(definitie, begrip.tekst)) return undefined;
  const whole = { tekst, kaart: literalTekst(tekst, start, end, (written) => written).kaart };
  return treeEntry({
    map: schema,
    begrip,
    definitie: {
      tekst: definitie,
      get kaart() {
        return throughTekst(whole, description).kaart;
      },
    },
  });
}

/** Words about the schema instead of about what it stands for. */
const REMARK =
  /^(?:zie|see|uitleg bij mogelijke waarden|mogelijke waarden|voorbeeld|example|deprecated|verouderd|let op|todo|tbd|n\.?v\.?t\.?)(?!\p{L})/iu;

/** What to do with a field. */
const INSTRUCTION =
  /^(?:(?:is )?(?:verplicht|optioneel|niet verplicht)(?! (?:deel|onderdeel|gesteld|gestelde))|niet (?:meer )?(?:gebruiken|gebruikt|invullen|wijzigen|van toepassing)|gebruik (?!van|door)|vul|geef|kies|selecteer|stuur|laat|alleen (?:gebruiken|invullen|vullen|te gebruiken|lezen)|moet|mag|dit (?:veld|attribuut|element) (?:is|wordt|moet|mag|kan)|wordt (?:niet|genegeerd|automatisch)|in te vullen|indien|required|optional)(?!\p{L})/iu;

/** A field that is only called a field says nothing: `Verplicht veld`. */
const MIN_WORDS = 3;

const isDefining = (text: string, begrip: string): boolean => {
  const plain = text.replace(/^[*_`#\s]+/, '');
  return (
    plain.split(/\s+/, MIN_WORDS).filter((word) => word !== '').length === MIN_WORDS &&
    text.toLowerCase() !== begrip.toLowerCase() &&
    !REMARK.test(plain) &&
    !INSTRUCTION.test(plain) &&
    !isEnglish(text)
  );
};
