import * as z from 'zod';
import { address, parseVariables, type Settings, sharedVariables, type Variables } from './variables.ts';

/** Every setting of the worker, with the names and meanings that they have for the bot. */
const Env = z.object({ ...sharedVariables, REDIS_URL: address('redis:', 'rediss:') });

export type Env = z.output<typeof Env>;

export const parseEnv = (variables: Variables): Settings<Env> => parseVariables(Env, variables);

export const readEnv = () => parseEnv(process.env);
