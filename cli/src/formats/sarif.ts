import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nl } from '../messages/nl.ts';
import type { Place, PlaceEdit, Problem } from '../result.ts';
import { version } from '../version.ts';
import type { Format } from './format.ts';
import { createFingerprints, type Found, fileOf, foundIn, meldingOf, pathOf } from './found.ts';
import { createJsonList } from './json-list.ts';
import { LEVELS, sarifRules } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What counts as the root of the sources: the working directory. */
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0: one run, a result per line, written as it comes. Accepted findings stand in it with why. */
export function createSarif(): Format {
  const rules = sarifRules();
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = createFingerprints();
  const write = createJsonList();
  const problems: Problem[] = [];
  const driver = { name: 'definitie', version, semanticVersion: version, rules };
  const start = JSON.stringify({ tool: { driver }, language: 'nl', columnKind: 'utf16CodeUnits' });
  return {
    open: `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${start.slice(0, -1)},"results":[`,
    render: (result) => {
      if (result.kind === 'problem') problems.push(result);
      return write(
        foundIn(result).map((found) =>
          resultOf(found, fingerprint(found), indexOf.get(found.bevinding.code)),
        ),
      );
    },
    close: () => `\n],"invocations":${JSON.stringify([invocation(problems)])}}]}\n`,
  };
}

function resultOf(found: Found, fingerprint: string, ruleIndex: number | undefined) {
  const { bestand, concept, bevinding, place } = found;
  const { code, ernst, zekerheid, related } = bevinding;
  return {
    ruleId: code,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[ernst],
    rank: Math.round(zekerheid * 100),
    message: { text: `${concept.begrip}: ${meldingOf(found)}` },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(bestand), region: region(place) },
        logicalLocations: [{ name: concept.begrip, kind: 'begrip' }],
      },
    ],
    partialFingerprints: { 'definitie/v1': fingerprint },
    ...fixesOf(found),
    suppressions: suppressionsOf(found),
    properties: { zekerheid, ...(related.length > 0 && { related }) },
  };
}

const fixesOf = ({ bestand, bevinding: { fix }, place: { edits } }: Found) =>
  fix && edits && edits.length > 0
    ? {
        fixes: [
          {
            description: { text: fix.titel },
            artifactChanges: [{ artifactLocation: artifact(bestand), replacements: edits.map(replacement) }],
            properties: { veilig: fix.veilig },
          },
        ],
      }
    : {};

const replacement = (edit: PlaceEdit) => ({
  deletedRegion: region(edit),
  insertedContent: { text: edit.tekst },
});

/** An empty list says that it is not suppressed; without the list nobody would know. */
function suppressionsOf({ accepted }: Found): readonly unknown[] {
  if (!accepted) return [];
  return accepted.kind === 'onderdrukt'
    ? [{ kind: 'inSource', status: 'accepted', justification: accepted.reden ?? '' }]
    : [{ kind: 'external', status: 'accepted', justification: nl.text.inBaseline }];
}

function invocation(problems: readonly Problem[]) {
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map((problem) => {
      const { error, source } = problem;
      const position = source.kind === 'file' ? source.position : undefined;
      const at = position && { region: { startLine: position.regel, startColumn: position.kolom } };
      return {
        level: 'error',
        message: { text: error },
        locations: [{ physicalLocation: { artifactLocation: artifact(fileOf(problem)), ...at } }],
      };
    }),
  };
}

const region = ({ regel, kolom, end }: Pick<Place, 'regel' | 'kolom' | 'end'>) => ({
  startLine: regel,
  startColumn: kolom,
  endLine: end.regel,
  endColumn: end.kolom,
});

function artifact(bestand: string): { readonly uri: string; readonly uriBaseId?: string } {
  const path = pathOf(bestand);
  if (path === resolve(bestand)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodePart).join('/'), uriBaseId: ROOT };
}

/** Half a character, which a name of a file can hold, has no place in a URI. */
const encodePart = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
