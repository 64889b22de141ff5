declare const DEFINITIE_VERSION: string;

/** Filled in by the build from package.json. */
export const version = DEFINITIE_VERSION;
