/** The parts of VS Code's `Uri` that matter here. */
export interface UriParts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

const NO_FOLDER: ReadonlySet<string> = new Set(['file', 'untitled']);

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * The address under which the server in a web worker knows a document: it walks through folders as if they were files,
 * so what stands elsewhere gets a folder of its own, named after where that is. `undefined`: the URI itself will do.
 */
export const toServerUri = ({ scheme, authority, path }: UriParts): string | undefined =>
  NO_FOLDER.has(scheme)
    ? undefined
    : `file:///${encodeURIComponent(`${scheme}@${authority}`)}${encode(path)}`;

/** Whose address the server's is; `undefined` for one that was not changed. */
export const fromServerUri = (uri: string): UriParts | undefined => {
  const [, place = '', path = ''] = /^file:\/\/\/([^/]+)(\/.*)?$/u.exec(uri) ?? [];
  const [, scheme, authority = ''] = /^([a-z][a-z\d+.-]*)@(.*)$/u.exec(decode(place)) ?? [];
  return scheme === undefined ? undefined : { scheme, authority, path: decode(path) };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
