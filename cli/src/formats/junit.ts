import { type FailOn, isBad } from '../fail-on.ts';
import { nl } from '../messages/nl.ts';
import type { Problem, Result, Verdict } from '../result.ts';
import type { Format } from './format.ts';
import { type Found, fileOf, pathOf, reportedIn } from './found.ts';

interface Suite {
  readonly bestand: string;
  readonly cases: Case[];
}

/** JUnit XML: a suite for each file, a case for each definitie, which fails as the command does. */
export function createJunit(failOn: FailOn): Format {
  let suite: Suite | undefined;
  return {
    open: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="definitie">\n',
    // The counts of a suite come before its cases, so it is written when the next one begins.
    render: (result) => {
      const bestand = bestandOf(result);
      const before = suite;
      const isSame = before?.bestand === bestand;
      if (!isSame) suite = { bestand, cases: [] };
      suite?.cases.push(result.kind === 'problem' ? errorCase(result) : verdictCase(result, failOn));
      return before && !isSame ? renderSuite(before) : '';
    },
    close: () => `${suite ? renderSuite(suite) : ''}</testsuites>\n`,
  };
}

const bestandOf = (result: Result): string => {
  if (result.kind === 'problem') return pathOf(fileOf(result));
  return result.source.kind === 'entry' ? pathOf(result.source.bestand) : 'stdin';
};

interface Case {
  readonly kind: 'pass' | 'failure' | 'error';
  readonly xml: string;
}

function verdictCase(verdict: Verdict, failOn: FailOn): Case {
  const found = reportedIn(verdict);
  const bad = found.filter(({ bevinding }) => isBad(bevinding.ernst, failOn));
  const others = found.filter(({ bevinding }) => !isBad(bevinding.ernst, failOn));
  const failure = element(
    'failure',
    {
      message: bad.map(({ bevinding }) => `${bevinding.code}: ${bevinding.melding}`).join(' '),
      type: bad[0]?.bevinding.code ?? '',
    },
    escapeXml(bad.map(line).join('\n')),
  );
  const inside = [
    ...(bad.length > 0 ? [failure] : []),
    ...(others.length > 0 ? [element('system-out', {}, escapeXml(others.map(line).join('\n')))] : []),
  ];
  const regel = verdict.source.kind === 'entry' ? verdict.source.regel : verdict.source.line;
  const bestand = bestandOf(verdict);
  const attributes = { name: verdict.concept.begrip, classname: bestand, file: bestand, line: String(regel) };
  return { kind: bad.length > 0 ? 'failure' : 'pass', xml: testcase(attributes, inside) };
}

function errorCase(problem: Problem): Case {
  const bestand = bestandOf(problem);
  const { error, source } = problem;
  const regel = source.kind === 'file' ? source.position?.regel : source.line;
  const attributes = {
    name: nl.text.error,
    classname: bestand,
    file: bestand,
    ...(regel !== undefined && { line: String(regel) }),
  };
  const xml = testcase(attributes, [
    element('error', { message: error, type: nl.text.error }, escapeXml(error)),
  ]);
  return { kind: 'error', xml };
}

const line = ({ bestand, bevinding, place }: Found): string =>
  `${pathOf(bestand)}:${place.regel}:${place.kolom}: ${bevinding.ernst} ${bevinding.code}: ${bevinding.melding}`;

const testcase = (attributes: Readonly<Record<string, string>>, inside: readonly string[]): string =>
  `    ${element('testcase', attributes, inside.length === 0 ? '' : `\n${inside.map((each) => `      ${each}\n`).join('')}    `)}\n`;

function renderSuite({ bestand, cases }: Suite): string {
  const count = (kind: Case['kind']): string => String(cases.filter((each) => each.kind === kind).length);
  const attributes = {
    name: bestand,
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
  };
  return `  ${element('testsuite', attributes, `\n${cases.map(({ xml }) => xml).join('')}  `)}\n`;
}

/** `content` is XML. */
function element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** As text or attribute; what XML 1.0 cannot hold at all is left out. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\n\r\t]/gu, (sign) => SIGNS[sign] ?? '');
