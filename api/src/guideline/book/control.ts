import type { AnyRule } from '../finding.js';
import { assistanceRecord } from '../rules/assistance-record.js';
import { mappingLayers } from '../rules/mapping-layers.js';
import { mappingParticipants } from '../rules/mapping-participants.js';
import { mappingReady } from '../rules/mapping-ready.js';
import { reportAgentMonthly } from '../rules/report-agent-monthly.js';
import { reportFrozen } from '../rules/report-frozen.js';
import { reportOfficerMonthly } from '../rules/report-officer-monthly.js';
import { reportQuarterly } from '../rules/report-quarterly.js';
import { satisfactionSurvey } from '../rules/satisfaction-survey.js';
import { sopReview } from '../rules/sop-review.js';
import { supervisionTier } from '../rules/supervision-tier.js';

/** Preparation, reports and supervision (persiapan, pelaporan, pengendalian). */
export const controlRules = {
  'mapping.ready': mappingReady,
  'mapping.participants': mappingParticipants,
  'mapping.layers': mappingLayers,
  'report.agent-monthly': reportAgentMonthly,
  'report.officer-monthly': reportOfficerMonthly,
  'report.quarterly': reportQuarterly,
  'report.frozen': reportFrozen,
  'supervision.tier': supervisionTier,
  'assistance.record': assistanceRecord,
  'sop.review': sopReview,
  'satisfaction.survey': satisfactionSurvey,
} as const satisfies Record<string, AnyRule>;
