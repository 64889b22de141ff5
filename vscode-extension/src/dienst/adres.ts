/** Where the service is, or why what was filled in cannot be that. */
export type Adres =
  | { readonly soort: 'adres'; readonly origin: string; readonly basis: string }
  | { readonly soort: 'geen' | 'onjuist' | 'onveilig' };

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads the address in the settings. Only on this machine itself may the key go over plain http. */
export function parseAdres(tekst: string): Adres {
  if (tekst.trim() === '') return { soort: 'geen' };
  const url = parseUrl(tekst.trim());
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password || url.search || url.hash)
    return { soort: 'onjuist' };
  if (url.protocol === 'http:' && !LOCAL.has(url.hostname)) return { soort: 'onveilig' };
  return { soort: 'adres', origin: url.origin, basis: url.href.replace(/\/+$/u, '') };
}

function parseUrl(tekst: string): URL | undefined {
  try {
    return new URL(tekst);
  } catch {
    return undefined;
  }
}

/** What a key of the service looks like. */
export const isSleutel = (tekst: string): boolean => /^def_[\w-]{43}$/u.test(tekst);
