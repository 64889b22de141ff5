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

const formulier = createFormulier((press) => void submit(press));
const gesprek = createGesprek(
  get('#gesprek', HTMLElement),
  get('#stand', HTMLElement),
  config,
  (press) => void pressed(press),
);

/** A text that could not be sent keeps its key, so that sending it again cannot do it twice. */
const unsent = { text: '', key: '' };

async function say(text: string): Promise<void> {
  const key = unsent.text === text ? unsent.key : crypto.randomUUID();
  if (unsent.text !== text) gesprek.add('vraag', text);
  fillInput('');
  const reply = await server.send({ kind: 'text', text }, key);
  if (reply === undefined) fillInput(text);
  Object.assign(unsent, reply === undefined ? { text, key } : { text: '', key: '' });
  show(reply ?? unreachable);
}

async function pressed(press: Press): Promise<void> {
  show((await server.send({ kind: 'press', ...press }, crypto.randomUUID())) ?? unreachable);
}

async function submit(press: Press): Promise<void> {
  const reply = (await server.send({ kind: 'press', ...press }, crypto.randomUUID())) ?? unreachable;
  if (reply.kind === 'refused') formulier.fail(reply.text);
  else {
    formulier.close();
    show(reply);
  }
}

const unreachable: Reply = { kind: 'refused', text: config.web.nietVerstuurd };

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
