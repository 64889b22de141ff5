import type { Taalmodel } from '@definitie-app/core';
import { openaiTaalmodel } from '@definitie-app/core/openai';

export interface TaalmodelEnv {
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly OPENAI_MODEL: string;
  readonly OPENAI_TIMEOUT_MS: number;
}

/** The model of the settings; none without a key. */
export const openTaalmodel = (env: TaalmodelEnv): Taalmodel | undefined =>
  env.OPENAI_API_KEY === undefined
    ? undefined
    : openaiTaalmodel({
        apiKey: env.OPENAI_API_KEY,
        baseUrl: env.OPENAI_BASE_URL,
        model: env.OPENAI_MODEL,
        timeoutMs: env.OPENAI_TIMEOUT_MS,
      });
