import type { Toetsregel } from '../toetsregel.ts';
import ARAI_01 from './ARAI-01.ts';
import ARAI_02 from './ARAI-02.ts';
import ARAI_03 from './ARAI-03.ts';
import ARAI_04 from './ARAI-04.ts';
import ARAI_05 from './ARAI-05.ts';
import ARAI_06 from './ARAI-06.ts';
import CON_01 from './CON-01.ts';
import CON_02 from './CON-02.ts';
import CON_CIRC_001 from './CON-CIRC-001.ts';
import DUP_01 from './DUP-01.ts';
import ESS_01 from './ESS-01.ts';
import ESS_02 from './ESS-02.ts';
import ESS_03 from './ESS-03.ts';
import ESS_04 from './ESS-04.ts';
import ESS_05 from './ESS-05.ts';
import ESS_CONT_001 from './ESS-CONT-001.ts';
import INT_01 from './INT-01.ts';
import INT_02 from './INT-02.ts';
import INT_03 from './INT-03.ts';
import INT_04 from './INT-04.ts';
import INT_06 from './INT-06.ts';
import INT_07 from './INT-07.ts';
import INT_08 from './INT-08.ts';
import INT_09 from './INT-09.ts';
import INT_10 from './INT-10.ts';
import LANG_INF_001 from './LANG-INF-001.ts';
import LANG_MIX_001 from './LANG-MIX-001.ts';
import SAM_01 from './SAM-01.ts';
import SAM_02 from './SAM-02.ts';
import SAM_03 from './SAM-03.ts';
import SAM_04 from './SAM-04.ts';
import SAM_05 from './SAM-05.ts';
import SAM_06 from './SAM-06.ts';
import SAM_07 from './SAM-07.ts';
import SAM_08 from './SAM-08.ts';
import STR_01 from './STR-01.ts';
import STR_02 from './STR-02.ts';
import STR_03 from './STR-03.ts';
import STR_04 from './STR-04.ts';
import STR_05 from './STR-05.ts';
import STR_06 from './STR-06.ts';
import STR_07 from './STR-07.ts';
import STR_08 from './STR-08.ts';
import STR_09 from './STR-09.ts';
import STR_ORG_001 from './STR-ORG-001.ts';
import STR_TERM_001 from './STR-TERM-001.ts';
import VAL_EMP_001 from './VAL-EMP-001.ts';
import VAL_LEN_001 from './VAL-LEN-001.ts';
import VAL_LEN_002 from './VAL-LEN-002.ts';
import VER_01 from './VER-01.ts';
import VER_02 from './VER-02.ts';
import VER_03 from './VER-03.ts';

/** All rules, in order of id. */
export const toetsregels: readonly Toetsregel[] = [
  ARAI_01,
  ARAI_02,
  ARAI_03,
  ARAI_04,
  ARAI_05,
  ARAI_06,
  CON_01,
  CON_02,
  CON_CIRC_001,
  DUP_01,
  ESS_01,
  ESS_02,
  ESS_03,
  ESS_04,
  ESS_05,
  ESS_CONT_001,
  INT_01,
  INT_02,
  INT_03,
  INT_04,
  INT_06,
  INT_07,
  INT_08,
  INT_09,
  INT_10,
  LANG_INF_001,
  LANG_MIX_001,
  SAM_01,
  SAM_02,
  SAM_03,
  SAM_04,
  SAM_05,
  SAM_06,
  SAM_07,
  SAM_08,
  STR_01,
  STR_02,
  STR_03,
  STR_04,
  STR_05,
  STR_06,
  STR_07,
  STR_08,
  STR_09,
  STR_ORG_001,
  STR_TERM_001,
  VAL_EMP_001,
  VAL_LEN_001,
  VAL_LEN_002,
  VER_01,
  VER_02,
  VER_03,
];
