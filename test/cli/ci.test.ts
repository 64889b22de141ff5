import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import cliPackage from '../../cli/package.json' with { type: 'json' };
import { buildTarget } from '../../scripts/build/build-target.ts';
import { selectTargets } from '../../scripts/build/targets.ts';
import { installDefinitie, root } from './definitie.ts';
import { createFolders, TRAM } from './folder.ts';

const definitie = installDefinitie();
const newFolder = createFolders(definitie);
const base = mkdtempSync(join(tmpdir(), 'definitie-'));
afterAll(() => rmSync(base, { recursive: true }));

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What `npm pack` makes, unpacked. */
const packed = join(base, 'package');
beforeAll(async () => {
  for (const target of selectTargets(['cli'])) await buildTarget(target);
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', base], { cwd: root });
  execFileSync('tar', ['xzf', join(base, `definitie-app-${cliPackage.version}.tgz`), '-C', base]);
}, 120_000);

describe('the packed command', () => {
  it('runs with nothing but Node beside it, and names whose work is inside', () => {
    const { put, path } = newFolder();
    put('a.md', TRAM);
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(packed, 'cli/bin/definitie.js'), 'toets', '.'],
      {
        cwd: path,
        encoding: 'utf8',
      },
    );
    expect(stdout).toMatch(/^a\.md:3:3: fout ARAI-06/u);
    expect(status).toBe(1);
    expect(readFileSync(join(packed, 'cli/dist/main.js.LICENSES.txt'), 'utf8')).toMatch(/^diff 9/mu);
  });

  it('is what package.json calls definitie', () => {
    const { bin } = z
      .object({ bin: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')));
    expect(bin).toEqual({ definitie: 'cli/bin/definitie.js' });
  });
});

describe('the GitHub Action', () => {
  const Action = z.object({
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
    runs: z.object({
      using: z.literal('composite'),
      steps: z.array(
        z.object({
          run: z.string().optional(),
          shell: z.literal('bash').optional(),
          env: z.record(z.string(), z.string()).default({}),
        }),
      ),
    }),
  });
  const action = Action.parse(parse(textOf('action.yml')));

  /** Runs its last step as GitHub does, on the packed command. */
  const run = (cwd: string, given: Readonly<Record<string, string>>) => {
    const step = action.runs.steps.at(-1) ?? expect.unreachable();
    const env = Object.fromEntries(
      Object.entries(step.env).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(expression)?.[1] ?? expect.unreachable();
        return [name, given[input] ?? action.inputs[input]?.default ?? expect.unreachable()];
      }),
    );
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GITHUB_ACTION_PATH: packed, CI: 'true', ...env },
    });
  };

  it('passes every input to the command through the environment, never into a script', () => {
    const used = action.runs.steps.flatMap(({ env }) => Object.values(env));
    for (const input of Object.keys(action.inputs)) expect(used).toContain(`\${{ inputs.${input} }}`);
    for (const step of action.runs.steps) expect(step.run ?? '').not.toContain('${{');
  });

  it('reports at the lines, with names that no shell may touch', () => {
    const { put, path } = newFolder();
    put('map met spatie/$(touch x).md', TRAM);
    put('b.md', TRAM);
    const { stdout, status } = run(path, { paths: 'map met spatie/$(touch x).md\n\nb.md\n!b.md\n' });
    expect(stdout).toMatch(/^::error file=map met spatie\/\$\(touch x\)\.md,line=3,[^\n]*\n$/u);
    expect(status).toBe(1);
  });

  it('writes to a file, with the other options', () => {
    const { put, path, read } = newFolder();
    put('a.md', TRAM);
    put('p.yaml', 'regels:\n  ARAI-06: advies\n');
    put('b.json', '{"versie": 1, "bevindingen": []}');
    const given = {
      format: 'sarif',
      output: 'x.sarif',
      'fail-on': 'never',
      profile: 'p.yaml',
      baseline: 'b.json',
    };
    expect(run(path, given)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(read('x.sarif')).toContain('"level":"note"');
  });

  it('fails when the input is not right', () => {
    const { path } = newFolder();
    expect(run(path, { paths: 'weg.md' }).status).toBe(2);
    expect(run(path, { paths: 'weg.md', 'changed-since': 'HEAD' }).stderr).toContain(
      'deze map hoort bij geen',
    );
  });
});

describe('the hooks of pre-commit', () => {
  const Hook = z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    entry: z.string(),
    args: z.array(z.string()),
    language: z.literal('node'),
    files: z.string(),
    pass_filenames: z.literal(false),
  });
  const hooks = z.array(Hook).parse(parse(textOf('.pre-commit-hooks.yaml')));
  const run = async (id: string, path: string) => {
    const { entry, args } = hooks.find((hook) => hook.id === id) ?? expect.unreachable();
    const [, ...words] = entry.split(' ');
    return definitie.run([...words, ...args], '', {}, path);
  };
  const repository = () => {
    const folder = newFolder();
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.nl', ...args], {
        cwd: folder.path,
      });
    folder.put('oud.md', TRAM);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'x');
    folder.put('nieuw.md', TRAM.replace('Tram', 'Metro'));
    git('add', '-A');
    return folder;
  };

  it('hold back a commit for what is in it, and not for what was there', async () => {
    const { stdout, code } = await run('definitie', repository().path);
    expect(stdout).toMatch(/^nieuw\.md:3:3: fout/u);
    expect(stdout).not.toContain('oud.md');
    expect(code).toBe(1);
  });

  it('repair what is in it', async () => {
    const { path, read } = repository();
    await run('definitie-fix', path);
    expect([read('nieuw.md').includes('is een'), read('oud.md')]).toEqual([false, TRAM]);
  });

  it('are for every kind of file that can be tested', () => {
    for (const { files } of hooks)
      for (const name of ['a.md', 'b/c.markdown', 'd.ttl', 'e.turtle'])
        expect(name).toMatch(new RegExp(files, 'u'));
  });
});

describe('what the documentation shows', () => {
  const pages = ['docs/ci.md', 'docs/profiel.md', 'README.md'];
  const commands = pages.flatMap((page) =>
    [...textOf(page).matchAll(/(?:^|[\s`])definitie toets((?: [^\n`|>#<]*)?)/gmu)].map(
      ([, args = '']) => [page, args.trim()] as const,
    ),
  );

  it.each(commands)('%s: definitie toets %s', async (_, written) => {
    const args = written
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => word.replaceAll(/["']/gu, ''));
    const { code, stderr } = await definitie.run(['toets', ...args, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('is valid YAML', () => {
    const blocks = [...textOf('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/gu)].map(
      ([, block = '']) => block,
    );
    expect(blocks.length).toBeGreaterThanOrEqual(5);
    for (const block of blocks) expect(parse(block)).toBeTypeOf('object');
  });

  it('names every option of the help', async () => {
    const { stdout } = await definitie.run(['toets', '--help']);
    const options = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gmu)].map(([, option = '']) => option);
    const text = pages.map(textOf).join('\n');
    expect(options.length).toBeGreaterThan(12);
    expect(options.filter((option) => !text.includes(`${option}`) && option !== '--help')).toEqual([]);
  });
});
