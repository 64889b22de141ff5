import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basename, dirname, join, relative } from '../../lsp-server/src/worker/path.ts';
import { fileURLToPath, pathToFileURL } from '../../lsp-server/src/worker/url.ts';
import { fromServerUri, toServerUri } from '../../vscode-extension/src/uris.ts';

describe('an address that the server in a web worker can walk through', () => {
  test.each([
    [{ scheme: 'file', authority: '', path: '/a/b.ttl' }, undefined],
    [{ scheme: 'untitled', authority: '', path: 'Untitled-1' }, undefined],
    [
      { scheme: 'vscode-vfs', authority: 'github', path: '/org/repo/één begrip.md' },
      'file:///vscode-vfs%40github/org/repo/%C3%A9%C3%A9n%20begrip.md',
    ],
    [
      { scheme: 'vscode-remote', authority: 'localhost:3000', path: '/a#b?c.ttl' },
      'file:///vscode-remote%40localhost%3A3000/a%23b%3Fc.ttl',
    ],
    [{ scheme: 'memfs', authority: '', path: '/' }, 'file:///memfs%40/'],
  ])('%j becomes %s, and comes back', (parts, expected) => {
    const uri = toServerUri(parts);
    expect(uri).toBe(expected);
    if (uri !== undefined) expect(fromServerUri(uri)).toEqual(parts);
  });

  test.each(['file:///home/user/a.ttl', 'untitled:Untitled-1', 'file:///', 'file:///%', 'x'])(
    '%s is no such address',
    (uri) => expect(fromServerUri(uri)).toBeUndefined(),
  );

  test('comes back for any name and place', () => {
    const name = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('/'));
    const segment = name.filter((text) => text !== '');
    fc.assert(
      fc.property(name, fc.array(segment), (authority, segments) => {
        const parts = { scheme: 'vscode-vfs', authority, path: `/${segments.join('/')}` };
        const uri = toServerUri(parts);
        expect(uri && fromServerUri(uri)).toEqual(parts);
        // The server sees a path, finds the folders above it, and asks for a file there by its URI again.
        const path = fileURLToPath(uri ?? '');
        expect(fromServerUri(pathToFileURL(path).href)).toEqual(parts);
      }),
    );
  });
});

test.each([
  [() => dirname('/vfs@github/org/a.ttl'), '/vfs@github/org'],
  [() => dirname('/a'), '/'],
  [() => dirname('/'), '/'],
  [() => basename('/a/.definitie.yaml'), '.definitie.yaml'],
  [() => join('/a/b', '../c', './d.md'), '/a/c/d.md'],
  [() => relative('/a/b', '/a/b/c/d.md'), 'c/d.md'],
  [() => relative('/a/b', '/a/x/d.md'), '../x/d.md'],
  [() => relative('/a', '/a'), ''],
  [() => relative('/', '/a/b'), 'a/b'],
])('the paths of a web worker are those of Node: %s', (act, expected) => expect(act()).toBe(expected));
