import * as z from 'zod';
import { toetsregels as all } from '../toetsregels/index.ts';
import { createProfielSchema } from './schema.ts';

/** The JSON Schema of a `.definitie.yaml`, with which editors complete and check it. */
export const profielJsonSchema = (toetsregels = all): object =>
  z.toJSONSchema(createProfielSchema(toetsregels), { io: 'input', target: 'draft-7' });
