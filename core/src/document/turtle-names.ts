import { isAbsoluteIri, WELL_KNOWN_PREFIXES } from './rdf-names.ts';
import { readEscape } from './turtle-scan.ts';

const resolveIri = (base: string, iri: string): string => {
  if (base === '' || isAbsoluteIri(iri)) return iri;
  if (iri === '') return base;
  if (iri.startsWith('#')) return base.replace(/#.*$/s, '') + iri;
  if (iri.startsWith('/')) return base.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/]*).*$/is, '$1') + iri;
  return base.slice(0, base.lastIndexOf('/') + 1) + iri;
};

export interface Names {
  readonly setBase: (iri: string) => void;
  /** The prefix with its colon. */
  readonly setPrefix: (prefix: string, iri: string) => void;
  /** The IRI that stands between `<` and `>`. */
  readonly resolve: (written: string) => string;
  /** The IRI of a name with a prefix. */
  readonly expand: (name: string, onUnknownPrefix: (prefix: string) => void) => string;
}

/** What names stand for at the place that has been reached in a document. */
export function createNames(): Names {
  const prefixes = new Map<string, string>();
  /** The same few hundred come back in every statement. */
  const known = new Map<string, string>();
  let base = '';
  return {
    setBase: (iri) => {
      base = iri;
    },
    setPrefix: (prefix, iri) => {
      prefixes.set(prefix, iri);
      known.clear();
    },
    resolve: (written) => {
      const iri = written.includes('\\')
        ? written.replace(/\\[uU][0-9A-Fa-f]+/g, (found) => readEscape(found, 0)?.tekst ?? found)
        : written;
      return resolveIri(base, iri);
    },
    expand: (name, onUnknownPrefix) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const colon = name.indexOf(':') + 1;
      const prefix = name.slice(0, colon);
      const start = prefixes.get(prefix);
      if (start === undefined) onUnknownPrefix(prefix);
      const iri =
        (start ?? WELL_KNOWN_PREFIXES.get(prefix) ?? prefix) + name.slice(colon).replaceAll('\\', '');
      known.set(name, iri);
      return iri;
    },
  };
}
