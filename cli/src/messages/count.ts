/** `1 definitie`, `2 definities`. */
export const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
