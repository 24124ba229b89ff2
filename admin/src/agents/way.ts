import type { AgentCriterion, AgentPartsFragment, BriefingTopic } from '../../../schema/generated/graphql';
import { enums } from '../i18n/id/types';

/** The minimum criteria, a to k, in the guideline's order. */
export const criteria = Object.keys(enums.AgentCriterion) as AgentCriterion[];

/** The topics of the briefing, 1 to 6, in the guideline's order. */
export const topics = Object.keys(enums.BriefingTopic) as BriefingTopic[];

/** What of the way to duty is not on record yet. */
export function missingOf({ criteria: attested, briefings }: AgentPartsFragment) {
  const covered = new Set(briefings.flatMap((one) => one.topics));
  return {
    criteria: criteria.filter((one) => !attested.includes(one)),
    topics: topics.filter((one) => !covered.has(one)),
  };
}
