import type { Toetsregel } from '../toetsregel.ts';
import ARAI_06 from './ARAI-06.ts';
import INT_07 from './INT-07.ts';
import VAL_EMP_001 from './VAL-EMP-001.ts';
import VAL_LEN_001 from './VAL-LEN-001.ts';
import VAL_LEN_002 from './VAL-LEN-002.ts';

/** All rules, in order of id. */
export const toetsregels: readonly Toetsregel[] = [ARAI_06, INT_07, VAL_EMP_001, VAL_LEN_001, VAL_LEN_002];
