/** What the server for Node and the one for a web worker have in common when both are packed together. */
export * from '@definitie-app/core';
