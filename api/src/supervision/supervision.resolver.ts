import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { ReviewParticipant } from '../guideline/parameters/supervision.js';
import { RecoveryAgent } from '../agents/agent.js';
import { CARE, Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { heldIn } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { Assistance } from './assistance.js';
import { absentFrom, assist, review } from './record.js';
import { SopReview } from './sopReview.js';
import { AssistanceFilter, RecordAssistanceInput, RecordSopReviewInput, SopReviewFilter } from './supervision.input.js';
import { Participant } from './words.js';

export const AssistanceList = listing(Assistance, {
  one: 'assistance',
  many: 'assistances',
  roles: CARE,
  filter: AssistanceFilter,
  orders: ['heldOn', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...heldIn('heldOn'),
    agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
  },
});

export const SopReviewList = listing(SopReview, {
  one: 'sopReview',
  many: 'sopReviews',
  roles: STAFF,
  filter: SopReviewFilter,
  orders: ['reviewedOn', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...heldIn('reviewedOn'),
  },
});

@Resolver(() => SopReview)
export class SopReviewResolver {
  @Authorized(...STAFF)
  @Mutation(() => SopReview, { description: 'Records a review of the working procedures (mencatat evaluasi SOP).' })
  recordSopReview(
    @Arg('input', () => RecordSopReviewInput) input: RecordSopReviewInput,
    @Ctx() context: Context,
  ): Promise<SopReview> {
    return review(context, input);
  }

  @FieldResolver(() => [Participant], {
    description: 'Who should have taken part and did not; such a review does not settle the duty (belum terlibat).',
  })
  absent(@Root() row: Row): ReviewParticipant[] {
    return absentFrom(row['participants'] as ReviewParticipant[], String(row['reviewedOn']));
  }
}

/** Assistance to an agent. */
@Resolver(() => RecoveryAgent)
export class AgentAssistance {
  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => Assistance, {
    description: 'Records assistance to an agent (mencatat asistensi); only an officer gives it.',
  })
  recordAssistance(
    @Arg('input', () => RecordAssistanceInput) input: RecordAssistanceInput,
    @Ctx() context: Context,
  ): Promise<Assistance> {
    return assist(context, input);
  }

  @FieldResolver(() => [Assistance], { description: 'Assistance the agent was given (asistensi).' })
  assistances(@Root() agent: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Assistance, 'agent', agent['id'], sql`order by t.held_on, t.id`);
  }
}
