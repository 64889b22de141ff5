import type { Bronkaart } from './document.ts';
import type { Tekst } from './tekst.ts';

/** A text that was read out of another one: its places and changes in the file go by way of that. */
export const throughTekst = (outer: Tekst, base: Tekst): Tekst => ({
  tekst: outer.tekst,
  kaart: throughKaart(outer.kaart, base.kaart),
});

/** The places of a text that was read out of another one. */
export const throughKaart = (outer: Bronkaart, base: Bronkaart): Bronkaart => ({
  plaats: (offset) => base.plaats(outer.plaats(offset)),
  range: (start, end) => {
    const within = outer.range(start, end);
    return base.range(within.start, within.end);
  },
  schrijf: (tekst) => base.schrijf(outer.schrijf(tekst)),
  replace: (start, end, tekst) => {
    const edit = outer.replace(start, end, tekst);
    return base.replace(edit.start, edit.end, edit.tekst);
  },
});
