import { domainKeys, type QualityDomain } from './items.js';

/** The table score of each domain. */
export type Scores = Readonly<Record<QualityDomain, number>>;

/** How one domain changed from the baseline to the final assessment. */
export interface DomainImprovement {
  domain: QualityDomain;
  baseline: number;
  final: number;
  /** (final − baseline) / baseline, 0.232 for 23.2 %; null at a baseline of 0 (contested C8). */
  ratio: number | null;
  improved: boolean;
}

/** How many of the four domains improved. */
export type Improvement = 'ALL' | 'SOME' | 'NONE';

/** Compares both assessments, domain by domain. */
export function improvements(baseline: Scores, final: Scores): { domains: DomainImprovement[]; overall: Improvement } {
  const domains = domainKeys.map((domain) => improvementOf(domain, baseline[domain], final[domain]));
  const improved = domains.filter((one) => one.improved).length;
  return { domains, overall: improved === domains.length ? 'ALL' : improved > 0 ? 'SOME' : 'NONE' };
}

function improvementOf(domain: QualityDomain, baseline: number, final: number): DomainImprovement {
  const ratio = baseline === 0 ? null : (final - baseline) / baseline;
  return { domain, baseline, final, ratio, improved: final > baseline };
}
