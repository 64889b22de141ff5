import { ModelFout, type Prompt, type Taalmodel } from '@definitie-app/core';

export type Antwoord = string | ModelFout | Readonly<Record<string, unknown>>;

export interface ScriptedTaalmodel extends Taalmodel {
  readonly prompts: readonly Prompt[];
}

/** Says these one after the other; an object becomes JSON, a ModelFout is thrown, one question too many is an error. */
export function scriptedTaalmodel(antwoorden: readonly Antwoord[]): ScriptedTaalmodel {
  const prompts: Prompt[] = [];
  return {
    naam: 'proefmodel',
    prompts,
    async complete(prompt, signal) {
      signal.throwIfAborted();
      const antwoord = antwoorden[prompts.length];
      prompts.push(prompt);
      if (antwoord === undefined) throw new Error(`question ${prompts.length} was not expected`);
      if (antwoord instanceof ModelFout) throw antwoord;
      return typeof antwoord === 'string' ? antwoord : JSON.stringify(antwoord);
    },
  };
}
