import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { SECTION } from '../client-options.ts';
import { texts } from '../messages/texts.ts';
import { parseAdres } from './adres.ts';
import { type Antwoord, type Dienst, openDienst, type Storing } from './dienst.ts';

export interface Verbinding {
  readonly dienst: Dienst;
  readonly origin: string;
  /** In s. */
  readonly timeout: number;
}

/** A key is kept for one address: another one, whoever fills that in, does not get it. */
export const secretOf = (origin: string): string => `definitie.sleutel ${origin}`;

const DEFAULT_TIMEOUT = 15;

/** The address in the settings when it can be used; else says what to do. */
export async function findAdres(): Promise<{ readonly origin: string; readonly basis: string } | undefined> {
  const { dienst } = texts();
  const tekst = workspace.getConfiguration(SECTION).get('dienst.adres', '');
  const adres = parseAdres(tekst);
  if (adres.soort === 'adres') return adres;
  const melding = {
    geen: dienst.geenAdres,
    onjuist: dienst.onjuistAdres(tekst),
    onveilig: dienst.onveilig(tekst),
  }[adres.soort];
  // Not waited for: the command is done.
  void window.showWarningMessage(melding, dienst.instellen).then((gekozen) => {
    if (gekozen === dienst.instellen)
      void commands.executeCommand('workbench.action.openSettings', 'definitie.dienst');
  });
  return undefined;
}

/** The service with the user's key; `undefined` when one of the two is not set, which the user is told. */
export async function openVerbinding({ secrets }: ExtensionContext): Promise<Verbinding | undefined> {
  const adres = await findAdres();
  if (!adres) return undefined;
  const sleutel = await secrets.get(secretOf(adres.origin));
  if (sleutel === undefined) {
    const { geenSleutel, stelSleutelIn } = texts().dienst;
    void window.showWarningMessage(geenSleutel(adres.origin), stelSleutelIn).then((gekozen) => {
      if (gekozen === stelSleutelIn) void commands.executeCommand('definitie.stelSleutelIn');
    });
    return undefined;
  }
  const timeout = workspace.getConfiguration(SECTION).get('dienst.wachttijd', DEFAULT_TIMEOUT);
  const dienst = openDienst({ basis: adres.basis, sleutel, timeout: timeout * 1000 });
  return { dienst, origin: adres.origin, timeout };
}

/** What the service answered; else says what went wrong. */
export function waardeOf<T>({ origin, timeout }: Verbinding, antwoord: Antwoord<T>): T | undefined {
  if (antwoord.ok) return antwoord.waarde;
  const melding = tell(antwoord.storing, origin, timeout);
  if (melding !== undefined) void window.showErrorMessage(melding);
  return undefined;
}

function tell(storing: Storing, origin: string, timeout: number): string | undefined {
  const { dienst } = texts();
  switch (storing.soort) {
    case 'afgebroken':
      return undefined;
    case 'onbereikbaar':
      return dienst.onbereikbaar(origin);
    case 'traag':
      return dienst.traag(origin, timeout);
    case 'sleutel':
      return dienst.sleutelGeweigerd(origin);
    case 'geen dienst':
      return dienst.geenDienst(origin);
    case 'geweigerd':
      return dienst.geweigerd(storing.uitleg);
  }
}
