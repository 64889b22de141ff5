export * from './analyse.ts';
export * from './concept.ts';
export * from './definitie.ts';
export * from './document/document.ts';
export * from './ports.ts';
export * from './toetsregel.ts';
export { toetsregels } from './toetsregels/index.ts';
export * from './validate.ts';
export * from './workflow/index.ts';
