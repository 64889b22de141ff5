import type { Invoerfout, OpslagFout, Weigering } from '@definitie-app/core';
import { formatBesluit } from './cards/definitie-card.ts';
import type { Reply } from './commands/command.ts';
import type { Messages } from './messages/messages.ts';

/** What the use case would not do, told to whoever asked: why, and what they can do. */
export const refusal = (weigering: Weigering, messages: Messages): Reply => ({
  kind: 'refused',
  text: formatWeigering(weigering, messages),
});

/** The store could not take it: nothing was changed, and trying again is safe. */
export const storeRefusal = (fout: OpslagFout, { refused }: Messages): Reply => ({
  kind: 'refused',
  text: refused.opslag[fout.reden],
});

/** The same as text. */
export function formatWeigering(weigering: Weigering, messages: Messages): string {
  const { refused } = messages;
  switch (weigering.soort) {
    case 'niet gevonden':
      return refused.nietGevonden;
    case 'rol':
      return refused.rol(weigering.nodig);
    case 'vier ogen':
      return refused.vierOgen;
    case 'geen auteur':
      return refused.geenAuteur;
    case 'verouderd':
      return refused.verouderd(weigering.definitie.version);
    case 'al besloten': {
      const { besluit, status } = weigering.definitie;
      return besluit ? refused.besloten(formatBesluit(besluit, messages)) : refused.andereStatus(status);
    }
    case 'andere status':
      return refused.andereStatus(weigering.definitie.status);
    case 'nog bezig':
      return refused.nogBezig;
    case 'leeg':
      return refused.leeg;
    case 'reden nodig':
      return refused.redenNodig;
    case 'bestaat al':
      return refused.bestaatAl;
    case 'poort':
      return refused.poort(weigering.redenen);
    case 'invoer':
      return formatInvoerfout(weigering.fout, messages);
  }
}

function formatInvoerfout(fout: Invoerfout, { refused }: Messages): string {
  switch (fout.soort) {
    case 'begrip leeg':
      return refused.begripLeeg;
    case 'te lang':
      return refused.teLang(fout.veld, fout.max, fout.lengte);
    case 'stuurteken': {
      const code = `U+${fout.code.toString(16).toUpperCase().padStart(4, '0')}`;
      const isHalf = fout.code >= 0xd800 && fout.code <= 0xdfff;
      const text = isHalf ? refused.halfTeken : refused.stuurteken;
      return text(fout.veld, code, fout.positie + 1);
    }
  }
}
