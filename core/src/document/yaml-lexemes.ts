import { Lexer } from 'yaml';

/** A piece of a YAML file as the lexer cuts it. */
export interface Lexeme {
  /** Offset in the file; of a mark that the lexer puts in itself, where it does so. */
  readonly at: number;
  readonly source: string;
  /** The text of a plain scalar or of a block. */
  readonly isScalar: boolean;
  readonly isMark: boolean;
}

const SCALAR = '\u001f';
/** What the lexer puts in of its own: start of a document, an error in a list, a scalar that follows. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);

/** Cuts any text at all into lexemes, in order; together they are the text. */
export function* lexemesOf(text: string): Generator<Lexeme> {
  let at = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    const isMark: boolean = !isScalar && MARKS.has(source);
    yield { at, source, isScalar, isMark };
    isScalar = isMark && source === SCALAR;
    if (!isMark) at += source.length;
  }
}
