/** Longer lines are not looked at: what is wrong with them is told as for any JSON. */
const MAX_LENGTH = 1_000_000;

/** Whether a text that is no JSON looks like JSON Lines: each of its first two lines is an object. Never throws. */
export function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text
    .slice(0, MAX_LENGTH)
    .split('\n', MAX_LINES)
    .filter((line) => line.trim() !== '');
  return isObject(first) && isObject(second);
}

/** With the empty ones. */
const MAX_LINES = 20;

function isObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
