import './page.css';
import type { Press } from './card.ts';
import { get } from './dom.ts';
import { createFormulier } from './formulier.ts';
import { createGesprek } from './gesprek.ts';
import { type Config, connect, type Reply } from './server.ts';

const config: Config = JSON.parse(get('#config', HTMLScriptElement).textContent ?? '');
const server = connect(config);
const form = get('#invoer', HTMLFormElement);
const input = get('#tekst', HTMLTextAreaElement);
const connection = get('#verbinding', HTMLElement);

const formulier = createFormulier((given) => void submit(given));
const gesprek = createGesprek(
  get('#gesprek', HTMLElement),
  get('#stand', HTMLElement),
  config,
  (given) => void press(given).then(show),
);

/** A text that could not be sent keeps its key, so that sending it again cannot do it twice. */
const unsent = { text: '', key: '' };

async function say(text: string): Promise<void> {
  const key = unsent.text === text ? unsent.key : crypto.randomUUID();
  if (unsent.text !== text) gesprek.add('vraag', text);
  fillInput('');
  const sent = await server.send({ kind: 'text', text }, key);
  Object.assign(unsent, sent.ok ? { text: '', key: '' } : { text, key });
  if (sent.ok) show(sent.reply);
  else {
    // What was typed in the meantime stays as well.
    fillInput([text, input.value].filter((part) => part !== '').join('\n'));
    gesprek.add('weigering', `${sent.melding} ${config.web.bewaard}`);
  }
}

async function press(given: Press): Promise<Reply> {
  const sent = await server.send({ kind: 'press', ...given }, crypto.randomUUID());
  return sent.ok ? sent.reply : { kind: 'refused', text: sent.melding };
}

async function submit(given: Press): Promise<void> {
  const reply = await press(given);
  if (reply.kind === 'refused') formulier.fail(reply.text);
  else {
    formulier.close();
    show(reply);
  }
}

function show(reply: Reply): void {
  switch (reply.kind) {
    case 'card':
      gesprek.addCard(reply.card);
      break;
    case 'form':
      formulier.open(reply.title, reply.card);
      break;
    case 'accepted':
      gesprek.add('antwoord', reply.text);
      break;
    case 'refused':
      gesprek.add('weigering', reply.text);
  }
}

function fillInput(text: string): void {
  input.value = text;
  resize();
}

function resize(): void {
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight}px`;
}

server.listen({
  kaart: gesprek.paint,
  weg: gesprek.remove,
  gereed: (hasOlder) => {
    gesprek.settle();
    get('#ouder', HTMLElement).hidden = !hasOlder;
    if (connection.hidden) return;
    connection.hidden = true;
    get('#stand', HTMLElement).textContent = config.web.verbonden;
  },
  lost: () => {
    connection.hidden = false;
    connection.textContent = config.web.geenVerbinding;
  },
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (text !== '') void say(text);
});
input.addEventListener('input', resize);
// Its hint takes two lines on a small screen.
resize();
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
for (const example of document.querySelectorAll<HTMLButtonElement>('.voorbeeld'))
  example.addEventListener('click', () => {
    fillInput(example.textContent ?? '');
    input.focus();
  });
