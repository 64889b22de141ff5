import type { Profiel } from './profiel/profiel.ts';
import type { Ernst, Toetsregel } from './toetsregel.ts';

/** From this certainty on (0..1) a rule's own severity holds. */
export const ZEKER = 0.9;
/** Below this certainty a finding is only advice. */
export const ONZEKER = 0.7;

/** The severity of a finding: the rule's own, lowered when the rule is not certain. */
export const ernstOf = (ernst: Ernst, zekerheid: number): Ernst => {
  if (zekerheid < ONZEKER) return 'advies';
  return ernst === 'fout' && zekerheid < ZEKER ? 'waarschuwing' : ernst;
};

/** The severity that a rule has here: its own, unless the profile says otherwise. */
export const ernstVan = ({ id, ernst }: Toetsregel, { regels }: Profiel): Ernst | 'uit' => {
  const set = regels?.[id]?.ernst ?? 'aan';
  return set === 'aan' ? ernst : set;
};
