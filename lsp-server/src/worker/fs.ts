import * as z from 'zod';
import { pathToFileURL } from './url.ts';

/** Asks the editor, which can read whatever file system the workspace is on. */
type Ask = (method: string, params: { readonly uri: string }) => Promise<unknown>;

const Info = z.object({ soort: z.enum(['bestand', 'map', 'koppeling', 'anders']), size: z.number() });
const Inhoud = z.array(z.object({ naam: z.string(), soort: Info.shape.soort }));
const Tekst = z.object({ tekst: z.string() });

let ask: Ask | undefined;

/** From now on files are read through this editor. */
export const readThrough = (editor: Ask): void => {
  ask = editor;
};

/** @throws like Node, with a code, when the file cannot be read. */
async function request<T>(method: string, path: string, schema: z.ZodType<T>): Promise<T> {
  const answer = schema.safeParse(await ask?.(method, { uri: pathToFileURL(path).href }));
  if (!answer.success) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
  return answer.data;
}

const asKind = (soort: z.output<typeof Info>['soort']) => ({
  isFile: () => soort === 'bestand',
  isDirectory: () => soort === 'map',
  isSymbolicLink: () => soort === 'koppeling',
});

/** What the server uses of `node:fs/promises`. */
export const stat = async (path: string) => {
  const { soort, size } = await request('definitie/bestandInfo', path, Info);
  return { ...asKind(soort), size };
};

export const lstat = stat;

export const realpath = async (path: string): Promise<string> => path;

export const readFile = async (path: string, _encoding: 'utf8'): Promise<string> =>
  (await request('definitie/bestandLezen', path, Tekst)).tekst;

export const readdir = async (path: string, _options: { readonly withFileTypes: true }) =>
  (await request('definitie/mapLezen', path, Inhoud)).map(({ naam, soort }) => ({
    name: naam,
    parentPath: path,
    ...asKind(soort),
  }));
