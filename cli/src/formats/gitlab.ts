import { createHash } from 'node:crypto';
import type { Ernst } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';
import type { Problem } from '../result.ts';
import type { Format } from './format.ts';
import { createFingerprints, fileOf, meldingOf, pathOf, reportedIn } from './found.ts';
import { createJsonList } from './json-list.ts';

const SEVERITIES: Readonly<Record<Ernst, string>> = { fout: 'major', waarschuwing: 'minor', advies: 'info' };

/** A report of GitLab Code Quality: one JSON array, an element per line. */
export function createGitlab(): Format {
  const fingerprint = createFingerprints();
  const write = createJsonList();
  return {
    open: '[',
    render: (result) =>
      write(
        result.kind === 'problem'
          ? [problemIssue(result)]
          : reportedIn(result).map((found) =>
              issue({
                description: `${found.concept.begrip}: ${meldingOf(found)}`,
                check_name: found.bevinding.code,
                fingerprint: fingerprint(found),
                severity: SEVERITIES[found.bevinding.ernst],
                bestand: found.bestand,
                begin: found.place.regel,
                end: found.place.end.regel,
              }),
            ),
      ),
    close: () => '\n]\n',
  };
}

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly bestand: string;
  /** Lines, from 1. */
  readonly begin: number;
  readonly end: number;
}

const issue = ({ bestand, begin, end, ...about }: Issue) => ({
  type: 'issue',
  ...about,
  categories: ['Style'],
  location: { path: pathOf(bestand), lines: { begin, end } },
});

/** GitLab shows no issue without a line: what is wrong with a whole file stands at its first one. */
function problemIssue(problem: Problem) {
  const { error, source } = problem;
  const regel = source.kind === 'file' ? (source.position?.regel ?? 1) : source.line;
  const bestand = fileOf(problem);
  return issue({
    description: error,
    check_name: nl.text.error,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([pathOf(bestand), error]))
      .digest('hex')
      .slice(0, 32),
    severity: 'critical',
    bestand,
    begin: regel,
    end: regel,
  });
}
