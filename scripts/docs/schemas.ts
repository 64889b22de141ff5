import { begrippenJsonSchema, profielJsonSchema } from '@definitie-app/core';

/** With a line per name, so that a change shows. */
const render = (schema: object): string => `${JSON.stringify(schema, null, 1)}\n`;

/** The JSON Schemas that the extension for VS Code gives to its YAML and JSON editors, by name of the file. */
export const schemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['profiel.schema.json', render(profielJsonSchema())],
    ['begrippen.schema.json', render(begrippenJsonSchema())],
  ]);
