/** Why a definitie does not pass the gate, and what is wrong with a baseline. What a toetsregel itself says stands in its own file: that is policy. */
export const nl = {
  fout: (code: string, melding: string): string => `Fout (${code}): ${melding}`,
  score: (score: number, nodig: number): string =>
    `De score is ${decimal(score)}; nodig is ten minste ${decimal(nodig)}.`,
  baseline: {
    notJson: 'is geen geldige JSON. Maak het bestand opnieuw met --write-baseline.',
    otherVersion: (version: number): string =>
      `heeft geen versie ${version}. Maak het bestand opnieuw met --write-baseline.`,
    damaged: (path: string): string =>
      `is beschadigd${path === '' ? '' : ` bij ${path}`}. Maak het bestand opnieuw met --write-baseline.`,
  },
  geenContext: 'Er is geen context: niet bekend is waar deze definitie geldt.',
} as const;

const decimal = (value: number): string => value.toFixed(2).replace('.', ',');
