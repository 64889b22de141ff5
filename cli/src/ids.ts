/** Names the entries of one file, each with an id of its own: `kader.md#tram`, and for the next one `kader.md#tram-2`. */
export function createIds(bestand: string): (begrip: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (begrip) => {
    const base = `${bestand}#${begrip}`;
    let count = counts.get(begrip) ?? 0;
    let id: string;
    do {
      count++;
      id = count === 1 ? base : `${base}-${count}`;
    } while (given.has(id));
    counts.set(begrip, count);
    given.add(id);
    return id;
  };
}
