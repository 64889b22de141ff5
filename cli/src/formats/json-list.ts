/** The elements of a JSON array, written as they come, an element per line. */
export function createJsonList(): (elements: readonly unknown[]) => string {
  let separator = '\n';
  return (elements) =>
    elements
      .map((element) => {
        const text = separator + JSON.stringify(element);
        separator = ',\n';
        return text;
      })
      .join('');
}
