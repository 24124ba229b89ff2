import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { gather } from '../duties/gather.js';
import { Duty } from '../duties/duty.js';
import { RecordKind, type KindOfRecord } from '../enrollments/correction.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { CARE } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Reader, Row } from '../ground/reader.js';
import { notFound } from '../ground/refusal.js';
import { UUID } from '../ground/scalars.js';
import { Attendance } from '../meetings/meeting.js';
import { Outcome } from '../outcomes/outcome.js';
import { correctable } from './setAside.js';

/** What rests on a record, and is judged again once it is set aside. */
@ObjectType({
  description: 'What rests on a record, and is judged again once it is corrected or withdrawn (yang dinilai ulang).',
  simpleResolvers: true,
})
export class Resting {
  @Field(() => [Duty], { description: 'Duties it shows to be done, or that it gave rise to.' })
  duties!: Duty[];

  @Field(() => Outcome, { nullable: true, description: 'The outcome judged on it; flagged until it is judged anew.' })
  outcome!: Row | null;

  @Field(() => Enrollment, {
    nullable: true,
    description: 'The enrollment completed on that outcome; flagged with it.',
  })
  completed!: Row | null;
}

/** What would be judged again. */
@Resolver()
export class RestingResolver {
  @Authorized(...CARE)
  @Query(() => Resting, {
    description: 'What would be judged again if a record were corrected or withdrawn (pratinjau perbaikan).',
  })
  async restingOn(
    @Arg('kind', () => RecordKind) kind: KindOfRecord,
    @Arg('of', () => UUID) of: string,
    @Ctx() context: Context,
  ): Promise<Resting> {
    const record = await context.read.one(correctable[kind], of);
    if (!record) throw notFound(correctable[kind].name, of, 'of');
    const clientIds = await clientsOf(context.read, kind, record);
    const duties = clientIds.length > 0 ? await gather(context, { clientIds }, context.today) : [];
    const outcome = await judgedOn(context.read, of);
    const enrollment = outcome && (await context.read.one(Enrollment, outcome['enrollment']));
    return {
      duties: duties.filter(({ evidence, about }) => evidence === of || about === of),
      outcome,
      completed: enrollment?.['status'] === 'COMPLETED' ? enrollment : null,
    };
  }
}

/** Whose record it is: one client, or all who came to a meeting. */
async function clientsOf(read: Reader, kind: KindOfRecord, { id, client }: Row): Promise<string[]> {
  if (kind !== 'GROUP_MEETING') return [String(client)];
  const came = await read.children(Attendance, 'meeting', id);
  return came.filter((one) => !one['supersededBy']).map((one) => String(one['client']));
}

async function judgedOn(read: Reader, of: string): Promise<Row | null> {
  const [found] = await read.rows<{ id: string }>(
    sql`select o.id from outcome o where o.superseded_by is null and ${of} in (o.urine_test_id, o.baseline_id, o.final_id)`,
  );
  return read.one(Outcome, found?.id);
}
