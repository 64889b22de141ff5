// Sums up a run of .ci/run: node scripts/ci-summary.mjs <vitest json report> <exit code of vitest> <failed steps>
import { existsSync, readFileSync } from 'node:fs';

const [report, exitCode, failedSteps] = process.argv.slice(2);
const { testResults } =
  report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] };

const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const named = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
const passed = named('passed').length;
const failed = named('failed').length;
const skipped = named('skipped', 'pending', 'todo', 'disabled');
// A file that does not load has failed without a failed test.
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
);

for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
for (const { name } of brokenFiles) console.log(`did not load: ${name}`);

const known = failed + skipped.length + brokenFiles.length;
// An error outside any test, or no test at all, shows only in vitest's exit code or in an empty report.
const unknown = known === 0 && (exitCode !== '0' || passed === 0) ? 1 : 0;
const wrong = known + unknown + Number(failedSteps);
if (unknown > 0) console.log(`vitest ended with exit code ${exitCode} and ${passed} tests passed`);
console.log(`${passed} passed, ${wrong} failed`);
process.exitCode = wrong === 0 ? 0 : 1;
