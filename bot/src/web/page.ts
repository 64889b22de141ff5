import type { Actor } from '@definitie-app/core';
import type { Messages } from '../messages/messages.ts';

/** One of the people that a visitor of the demo can be. */
export interface Gebruiker {
  /** As in the address: `/?als=anna`. */
  readonly userId: string;
  readonly actor: Actor;
}

export interface PageView {
  readonly gebruikers: readonly Gebruiker[];
  readonly current: Gebruiker;
  /** What a newcomer can try. */
  readonly voorbeelden: readonly string[];
  /** Proof that a request comes from this page. */
  readonly token: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');

const initials = (naam: string): string =>
  naam
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .slice(0, 2)
    .join('');

/** The whole page for one of the users; what moves in it is the script's. */
export function renderPage(
  messages: Messages,
  { gebruikers, current, voorbeelden, token }: PageView,
): string {
  const { web } = messages;
  const config = { als: current.userId, token, taal: messages.taal, web: textsOfScript(messages) };
  const people = gebruikers.map(
    ({ userId, actor }) => `
        <a class="wie" href="/?als=${encodeURIComponent(userId)}"${userId === current.userId ? ' aria-current="page"' : ''}>
          <span class="avatar" aria-hidden="true">${escapeHtml(initials(actor.naam))}</span>
          <span><span class="naam">${escapeHtml(actor.naam)}</span> <span class="rol">${escapeHtml(messages.rol[actor.rol])}</span></span>
        </a>`,
  );
  const examples = voorbeelden.map(
    (text) => `<button type="button" class="voorbeeld">${escapeHtml(text)}</button>`,
  );
  return `<!doctype html>
<html lang="${messages.taal}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${escapeHtml(`${web.titel} – ${current.actor.naam}`)}</title>
  <link rel="icon" href="/page/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/page/main.css">
  <script type="application/json" id="config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
  <script type="module" src="/page/main.js"></script>
</head>
<body>
  <header>
    <div class="merk">
      <img src="/page/icon.svg" alt="" width="36" height="36">
      <div><h1>${escapeHtml(web.titel)}</h1><p>${escapeHtml(web.ondertitel)}</p></div>
    </div>
    <nav aria-label="${escapeHtml(web.wie)}">${people.join('')}
    </nav>
    <p class="demo">${escapeHtml(web.demo)}</p>
  </header>
  <main>
    <div id="gesprek" role="log" aria-label="${escapeHtml(web.gesprek)}" aria-live="polite" tabindex="0">
      <section class="welkom">
        <p>${escapeHtml(web.welkom)}</p>
        <div class="voorbeelden" role="group" aria-label="${escapeHtml(web.probeer)}">${examples.join('')}</div>
      </section>
      <p id="ouder" hidden>${escapeHtml(web.ouder)}</p>
      <noscript><p>${escapeHtml(web.zonderScript)}</p></noscript>
    </div>
    <p id="stand" role="status" class="alleen-voorgelezen"></p>
    <p id="verbinding" role="status" hidden></p>
    <form id="invoer">
      <label for="tekst" class="alleen-voorgelezen">${escapeHtml(web.bericht)}</label>
      <textarea id="tekst" rows="1" autocomplete="off" autofocus aria-describedby="hint" placeholder="${escapeHtml(web.placeholder)}"></textarea>
      <button type="submit">${escapeHtml(web.stuur)}</button>
      <p id="hint">${escapeHtml(web.hint)}</p>
    </form>
  </main>
  <dialog id="formulier" aria-labelledby="formulier-titel">
    <h2 id="formulier-titel"></h2>
    <div id="formulier-velden"></div>
    <p id="formulier-fout" role="alert"></p>
    <button type="button" id="formulier-sluit">${escapeHtml(web.sluit)}</button>
  </dialog>
</body>
</html>
`;
}

/** What the page's script says by itself. */
const textsOfScript = ({ web }: Messages) => ({
  u: web.u,
  bot: web.bot,
  geenVerbinding: web.geenVerbinding,
  verbonden: web.verbonden,
  ...web.nietVerstuurd,
});
