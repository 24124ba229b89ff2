import { IsOptional } from 'class-validator';
import sql from 'sql-template-tag';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, Mutation, Resolver } from 'type-graphql';
import { soonBy } from '../guideline/soon.js';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { is, ofUnits } from '../ground/filters.js';
import { Text } from '../ground/input.js';
import { listing } from '../ground/listing.js';
import { UUID } from '../ground/scalars.js';
import { askFor } from './ask.js';
import { answer, close, giveBack } from './answer.js';
import { AskFollowUpInput, FollowUpFilter } from './followUp.input.js';
import { FollowUp } from './followUp.js';

export const FollowUpList = listing(FollowUp, {
  one: 'followUp',
  many: 'followUps',
  roles: STAFF,
  filter: FollowUpFilter,
  orders: ['dueOn', 'recordedAt'],
  conditions: {
    ...ofUnits,
    statuses: (list, { c }) => sql`${c('status')} = any (${list}::text[])`,
    ownerId: (id, { c }) => sql`${c('owner')} = ${id}`,
    dueBy: (day, { c }) => sql`${c('dueOn')} <= ${day}`,
    dueSoon: (soon, { c, context }) => is(soon, sql`${c('dueOn')} <= ${soonBy(context.today)}`),
  },
});

@ArgsType()
class AnswerArgs {
  @Field(() => UUID)
  id!: string;

  @Text(4000)
  @Field(() => String, { description: 'What was done (jawaban).' })
  answer!: string;
}

@ArgsType()
class ReturnArgs {
  @Field(() => UUID)
  id!: string;

  @Text(2000)
  @Field(() => String, { description: 'What is still wanted (catatan).' })
  remarks!: string;
}

@ArgsType()
class CloseArgs {
  @Field(() => UUID)
  id!: string;

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  remarks?: string | null;
}

@Resolver()
export class FollowUpResolver {
  @Authorized(...STAFF)
  @Mutation(() => FollowUp, {
    description: 'Asks for something outside a supervision visit, such as after assistance (meminta tindak lanjut).',
  })
  askFollowUp(
    @Arg('input', () => AskFollowUpInput) input: AskFollowUpInput,
    @Ctx() context: Context,
  ): Promise<FollowUp> {
    return askFor(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => FollowUp, { description: 'Answers a follow-up: what was done (menjawab tindak lanjut).' })
  answerFollowUp(@Args(() => AnswerArgs) args: AnswerArgs, @Ctx() context: Context): Promise<FollowUp> {
    return answer(context, args.id, args.answer);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => FollowUp, { description: 'Gives an answer back with remarks (mengembalikan jawaban).' })
  returnFollowUp(@Args(() => ReturnArgs) args: ReturnArgs, @Ctx() context: Context): Promise<FollowUp> {
    return giveBack(context, args.id, args.remarks);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => FollowUp, { description: 'Closes a follow-up (menutup tindak lanjut).' })
  closeFollowUp(@Args(() => CloseArgs) args: CloseArgs, @Ctx() context: Context): Promise<FollowUp> {
    return close(context, args.id, args.remarks ?? null);
  }
}
