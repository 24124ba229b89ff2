import type { OutcomeQuery } from '../../../schema/generated/graphql';

/** An outcome with what it was judged on. */
export type WholeOutcome = NonNullable<OutcomeQuery['outcome']>;
