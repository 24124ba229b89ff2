import type { PlanContentFragment, PlanRowFragment } from '../../../schema/generated/graphql';

/** A plan with what it holds. */
export type Plan = PlanRowFragment & PlanContentFragment;
