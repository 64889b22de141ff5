import { profielJsonSchema } from '@definitie-app/core';

/** The text of the JSON Schema of `.definitie.yaml`, a line per name so that a change shows. */
export const profielSchema = (): string => `${JSON.stringify(profielJsonSchema(), null, 1)}\n`;
