import { type Press, renderCard } from './card.ts';
import { get } from './dom.ts';
import type { Json } from './server.ts';

export interface Formulier {
  readonly open: (title: string, card: Json) => void;
  readonly close: () => void;
  readonly fail: (text: string) => void;
}

/** The dialog that asks for more. The browser keeps the focus in it, and gives it back afterwards. */
export function createFormulier(onSubmit: (press: Press) => void): Formulier {
  const dialog = get('#formulier', HTMLDialogElement);
  const fields = get('#formulier-velden', HTMLElement);
  const failure = get('#formulier-fout', HTMLElement);
  get('#formulier-sluit', HTMLButtonElement).addEventListener('click', () => dialog.close());
  return {
    open: (title, card) => {
      get('#formulier-titel', HTMLElement).textContent = title;
      failure.textContent = '';
      fields.replaceChildren(renderCard(card, onSubmit));
      dialog.showModal();
      fields.querySelector<HTMLElement>('textarea, input')?.focus();
    },
    close: () => dialog.close(),
    fail: (text) => {
      failure.textContent = text;
    },
  };
}
