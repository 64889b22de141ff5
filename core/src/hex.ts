/** The number of a UTF-16 unit in four hexadecimal digits, as JSON, YAML and Turtle write it behind `\u`. */
export const hexOf = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0');
