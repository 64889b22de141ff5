import { readEntity } from './html-entities.ts';
import { RDF_HTML } from './rdf-roles.ts';
import { buildTekst, type Tekst } from './tekst.ts';
import type { Markup } from './tekst-replace.ts';
import { throughTekst } from './tekst-through.ts';

/** The elements that people put in a text; other things between `<` and `>` are no HTML but words. */
const ELEMENTS =
  'p|br|b|i|em|strong|u|s|a|ul|ol|li|span|div|sub|sup|code|dfn|abbr|cite|q|small|font|h[1-6]|blockquote|table|tbody|tr|td|th';
const TAG = new RegExp(`<(/?)(${ELEMENTS})(?:\\s[^<>]{0,2000})?(/?)>`, 'iy');
const SIGN = /<\/?[a-z]|&[#a-z]/gi;
/** These begin on a line of their own. */
const BLOCKS = new Set('p br ul ol li div h1 h2 h3 h4 h5 h6 blockquote table tr'.split(' '));

const matchTag = (text: string, at: number): RegExpExecArray | null => {
  TAG.lastIndex = at;
  return TAG.exec(text);
};

/** Whether a text has HTML in it: a tag or a named character. */
export function isHtml(text: string): boolean {
  const sign = new RegExp(SIGN);
  for (let found = sign.exec(text); found; found = sign.exec(text))
    if (readEntity(text, found.index) ?? matchTag(text, found.index)) return true;
  return false;
}

/** What a reader sees of a text that may have HTML in it. */
export const withoutHtml = (tekst: Tekst, datatype?: string): Tekst =>
  datatype === RDF_HTML || isHtml(tekst.tekst) ? readHtml(tekst) : tekst;

function readHtml(base: Tekst): Tekst {
  const { tekst: source } = base;
  const builder = buildTekst(source);
  const markup: Markup[] = [];
  const open: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  let done = 0;
  let hasText = false;
  const put = (start: number, end: number, tekst: string) => {
    hasText ||= tekst.trim() !== '' || source.slice(done, start).trim() !== '';
    builder.literal(done, start);
    builder.written(start, end, tekst);
    done = end;
  };
  for (const { index: start } of source.matchAll(SIGN)) {
    const entity = readEntity(source, start);
    const tag = entity ? null : matchTag(source, start);
    if (entity) put(start, entity.end, entity.tekst);
    if (!tag) continue;
    const [written, closes, name = '', isEmpty] = tag;
    const end = start + written.length;
    put(start, end, BLOCKS.has(name.toLowerCase()) && hasText ? '\n' : '');
    if (closes) {
      const opened = open.at(-1)?.name === name ? open.pop() : undefined;
      if (opened)
        markup.push({ openStart: opened.start, openEnd: opened.end, closeStart: start, closeEnd: end });
    } else if (!isEmpty) open.push({ name, start, end });
  }
  builder.literal(done, source.length);
  const outsideIn = markup.toSorted((a, b) => a.openStart - b.openStart);
  return throughTekst(builder.build({ empty: 0, schrijf: writeHtml, markup: outsideIn, trim: true }), base);
}

const writeHtml = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
