import type { PrisonStayQuery } from '../../../schema/generated/graphql';

/** A client's time in prison, as its page shows it. */
export type Stay = NonNullable<PrisonStayQuery['prisonStay']>;
