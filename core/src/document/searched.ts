/**
 * Whether a file or folder of this name can hold someone's own texts: what is installed or hidden does not. One rule, so
 * that the command line and the editor see the same collection.
 */
export const isSearched = (name: string): boolean => name !== 'node_modules' && !name.startsWith('.');
