import type { AnyRule } from '../finding.js';
import { coverage } from '../rules/coverage.js';
import { equityPathway } from '../rules/equity-pathway.js';
import { partnerTraining } from '../rules/partner-training.js';
import { prisonOrientation } from '../rules/prison-orientation.js';
import { prisonPersonality } from '../rules/prison-personality.js';
import { prisonRelease } from '../rules/prison-release.js';
import { prisonVocationalWindow } from '../rules/prison-vocational-window.js';

/** Prisons, partners, coverage and equity (lapas, mitra, jangkauan, kesetaraan). */
export const reachRules = {
  'prison.orientation': prisonOrientation,
  'prison.personality': prisonPersonality,
  'prison.vocational-window': prisonVocationalWindow,
  'prison.release': prisonRelease,
  'partner.training': partnerTraining,
  coverage,
  'equity.pathway': equityPathway,
} as const satisfies Record<string, AnyRule>;
