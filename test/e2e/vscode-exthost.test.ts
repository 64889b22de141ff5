import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '../support/build.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { describeWith } from '../support/needs.ts';
import { runInExtensionHost } from './exthost/start.ts';
import { startVsCode } from './vscode-server.ts';

const FILES = {
  'begrippen.ttl': `@prefix : <https://example.nl/id/begrip/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

:container a skos:Concept ;
    skos:prefLabel "container 🗑"@nl ;
    skos:definition "een bak waarin inwoners afval verzamelen"@nl .
`,
  '.definitie.yaml': 'regels:\n  ARAI-6: uit\n',
  'met-profiel.md': '## milieustraat\n\n> een plaats waar inwoners afval enz. naartoe brengen\n',
  'map/dubbel.md':
    '## afvalbak\n\n> voorwerp waarin inwoners hun afval tijdelijk bewaren\n\n## vuilnisbak\n\n> voorwerp waarin inwoners hun afval tijdelijk bewaren\n',
  'node_modules/pakket/verborgen.md': '## bak\n\n> een bak\n',
  'leeg.md': '',
};

describeWith(['chromium', 'vscode-server'], 'inside the extension host of VS Code', () => {
  let chromium: Chromium;
  let code: Awaited<ReturnType<typeof startVsCode>>;
  const folder = mkdtempSync(join(tmpdir(), 'definitie-exthost-'));

  beforeAll(async () => {
    const vsix = join(folder, 'definitie-app.vsix');
    await runScript('package', vsix);
    code = await startVsCode(vsix, FILES);
    chromium = await launchChromium({ width: 1100, height: 700 });
  });
  afterAll(async () => {
    await chromium?.close();
    await code?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the packed extension does what it says', async () => {
    const { url, workspace, extension } = code;
    const page = await chromium.context.newPage();
    const uitslagen = await runInExtensionHost({ page, url, workspace, extension, suite: 'suite', folder });
    expect(uitslagen.filter(({ fout }) => fout !== undefined)).toEqual([]);
    expect(uitslagen.length).toBeGreaterThan(10);
  });
});
