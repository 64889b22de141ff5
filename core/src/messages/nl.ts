/** Why a definitie does not pass the gate. What a toetsregel itself says stands in its own file: that is policy. */
export const nl = {
  fout: (code: string, melding: string): string => `Fout (${code}): ${melding}`,
  score: (score: number, nodig: number): string =>
    `De score is ${decimal(score)}; nodig is ten minste ${decimal(nodig)}.`,
  geenContext: 'Er is geen context: niet bekend is waar deze definitie geldt.',
} as const;

const decimal = (value: number): string => value.toFixed(2).replace('.', ',');
