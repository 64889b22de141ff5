import {
  type Concept,
  ConceptSchema,
  createToetser,
  createVerzameling,
  type Toetser,
  type Verzameling,
} from '@definitie-app/core';
import * as z from 'zod';
import { type Line, splitLines } from './lines.ts';
import { nl } from './messages/nl.ts';
import { bug, type LineSource, type Problem, type Result } from './result.ts';
import { testConcepts } from './test-concepts.ts';

const MAX_LINE_MB = 16;
const MAX_LINE_BYTES = MAX_LINE_MB * 1024 * 1024;
const MAX_ISSUES = 3;

/** A larger whole number would come back as another one. */
const isExact = (value: number): boolean => !Number.isInteger(value) || Number.isSafeInteger(value);
const Identified = z.object({ id: z.union([z.string(), z.number().refine(isExact)]) });
const Input = z.intersection(Identified, ConceptSchema);

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What is tested before it is written and let go. */
const BATCH = 128;

interface Read {
  readonly kind: 'read';
  readonly id: string | number;
  readonly concept: Concept;
  readonly source: LineSource;
}

/** Tests a stream of JSON lines; one result per line that is not empty, in the same order. */
export async function* readJsonl(
  chunks: AsyncIterable<Buffer>,
  toetser: Toetser = createToetser(),
): AsyncGenerator<readonly Result[]> {
  for await (const lines of splitLines(chunks, MAX_LINE_BYTES))
    yield testLines(lines.flatMap(readLine), toetser);
}

/** The same with all lines as one collection: nothing is tested before the last line was read. */
export async function* readJsonlCollection(
  chunks: AsyncIterable<Buffer>,
  toetser: Toetser = createToetser(),
): AsyncGenerator<readonly Result[]> {
  const verzameling = createVerzameling();
  const all: (Read | Problem)[] = [];
  for await (const lines of splitLines(chunks, MAX_LINE_BYTES))
    for (const line of lines.flatMap(readLine)) {
      if (line.kind === 'read') verzameling.set(all.length, line.concept);
      all.push(line);
    }
  for (let from = 0; from < all.length; from += BATCH)
    yield testLines(all.slice(from, from + BATCH), toetser, verzameling);
}

function testLines(
  lines: readonly (Read | Problem)[],
  toetser: Toetser,
  verzameling?: Verzameling,
): readonly Result[] {
  const read = lines.filter((line) => line.kind === 'read');
  const tested = testConcepts(
    read.map((line) => () => line.concept),
    toetser,
    verzameling,
  );
  const results = new Map(read.map((line, index) => [line, tested[index]]));
  return lines.map((line): Result => {
    if (line.kind === 'problem') return line;
    const { id, concept, source } = line;
    const one = results.get(line);
    if (!one || 'error' in one) return bug(source, one?.error);
    return { kind: 'verdict', id, concept, toetsing: one.toetsing, accepted: [], source };
  });
}

function readLine({ number, bytes }: Line): readonly (Read | Problem)[] {
  const source: LineSource = { kind: 'line', line: number };
  const problem = (error: string): readonly Problem[] => [{ kind: 'problem', error, source }];
  if (bytes === 'too long') return problem(nl.line.tooLong(MAX_LINE_MB));
  const text = decode(bytes);
  if (text === undefined) return problem(nl.line.notUtf8);
  if (text.trim() === '') return [];
  const json = parseJson(text);
  if (!json.ok) return problem(nl.line.notJson);
  const input = parseInput(json.value);
  if (!input.ok) return problem(input.error);
  const { id, ...concept } = input.value;
  return [{ kind: 'read', id, concept, source }];
}

/** A byte order mark at the start is skipped. */
function decode(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

type ParsedInput =
  | { readonly ok: true; readonly value: z.output<typeof Input> }
  | { readonly ok: false; readonly error: string };

function parseInput(value: unknown): ParsedInput {
  try {
    const { success, data, error } = Input.safeParse(value, { reportInput: true });
    return success ? { ok: true, value: data } : { ok: false, error: describe(error) };
  } catch (error) {
    // A `verzameling` in a `verzameling` in a … uses up the stack of the recursive schema.
    if (error instanceof RangeError) return { ok: false, error: nl.line.tooDeep };
    throw error;
  }
}

function describe({ issues }: z.ZodError): string {
  const texts = [...new Set(issues.map(describeIssue))];
  const more = texts.length - MAX_ISSUES;
  return [...texts.slice(0, MAX_ISSUES), ...(more > 0 ? [nl.line.more(more)] : [])].join('; ');
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const path =
    issue.path.reduce<string>(
      (before, key) =>
        typeof key === 'number' ? `${before}[${key}]` : before ? `${before}.${String(key)}` : String(key),
      '',
    ) || nl.line.wholeLine;
  if ('input' in issue && issue.input === undefined) return nl.line.missing(path);
  // Numbers may be an id: what is wrong with one is its size.
  if (path === 'id' && typeof issue.input === 'number') return nl.line.tooLarge(path);
  switch (issue.code) {
    case 'invalid_type':
      return nl.line.wrongType(path, nl.line.type(issue.expected), typeName(issue.input));
    case 'invalid_union':
      return nl.line.wrongType(path, nl.line.textOrNumber, typeName(issue.input));
    case 'invalid_value':
      return nl.line.wrongValue(path, issue.values.map(String));
    default:
      return nl.line.invalid(path);
  }
}

const typeName = (value: unknown): string =>
  nl.line.type(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
