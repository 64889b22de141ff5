/** How bad a finding is, as VS Code numbers it: 0 fout, 1 waarschuwing, 2 and up advies. */
export interface Severe {
  readonly severity: number;
}

export interface Telling {
  readonly fouten: number;
  readonly waarschuwingen: number;
  readonly adviezen: number;
}

/** How many findings of each kind there are. */
export const tel = (found: readonly Severe[]): Telling => ({
  fouten: found.filter(({ severity }) => severity === 0).length,
  waarschuwingen: found.filter(({ severity }) => severity === 1).length,
  adviezen: found.filter(({ severity }) => severity >= 2).length,
});

export const totaal = ({ fouten, waarschuwingen, adviezen }: Telling): number =>
  fouten + waarschuwingen + adviezen;
