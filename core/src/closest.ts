const MAX_LENGTH = 80;

/** How many letters differ: put in, left out, replaced, or two neighbours swapped. */
export function editDistance(a: string, b: string): number {
  let twoAgo: readonly number[] = [];
  let oneAgo: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const change = Math.min((oneAgo[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (oneAgo[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(change, (twoAgo[j - 2] ?? 0) + 1) : change);
    }
    [twoAgo, oneAgo] = [oneAgo, row];
  }
  return oneAgo[b.length] ?? 0;
}

/** The name that was probably meant; `undefined` when none is near. Capitals do not count. */
export function closest(written: string, names: Iterable<string>): string | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const wanted = written.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(wanted, name.toLowerCase());
    const isNear = distance <= Math.max(1, Math.floor(Math.min(wanted.length, name.length) / 3));
    if (isNear && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name, distance };
  }
  return best?.name;
}
