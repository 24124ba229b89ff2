import type { AnyRule } from '../finding.js';
import { relapseClose } from '../rules/relapse-close.js';
import { relapseLapseHandling } from '../rules/relapse-lapse-handling.js';
import { relapseRelapseHandling } from '../rules/relapse-relapse-handling.js';
import { relapseSlipHandling } from '../rules/relapse-slip-handling.js';
import { relapseStays } from '../rules/relapse-stays.js';
import { relapseType } from '../rules/relapse-type.js';

/** Relapse (kekambuhan). */
export const relapseRules = {
  'relapse.type': relapseType,
  'relapse.slip-handling': relapseSlipHandling,
  'relapse.lapse-handling': relapseLapseHandling,
  'relapse.relapse-handling': relapseRelapseHandling,
  'relapse.stays': relapseStays,
  'relapse.close': relapseClose,
} as const satisfies Record<string, AnyRule>;
