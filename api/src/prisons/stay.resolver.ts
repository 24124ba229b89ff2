import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { PersonalityField, PrisonProgramme } from '../guideline/parameters/prisons.js';
import { prisonPersonality } from '../guideline/rules/prison-personality.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { findingIn } from '../rulebook/present.js';
import { Finding } from '../rulebook/rule.js';
import { release, stay, train } from './prepare.js';
import { PrisonStayFilter, RecordPrisonStayInput, RecordPrisonTrainingInput } from './stay.input.js';
import { PrisonStay } from './stay.js';
import { PrisonTraining } from './training.js';

export const PrisonStayList = listing(PrisonStay, {
  one: 'prisonStay',
  many: 'prisonStays',
  roles: STAFF,
  filter: PrisonStayFilter,
  orders: ['enteredOn', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    clientId: (id, { c }) => sql`${c('client')} = ${id}`,
    released: (released, { c }) => sql`(${c('releasedOn')} is not null) = ${released}`,
    recidivist: (recidivist, { c }) => sql`${c('recidivist')} = ${recidivist}`,
    endsBy: (day, { c }) => sql`${c('sentenceUntil')} <= ${day}`,
  },
});

@Resolver(() => PrisonStay)
export class PrisonStayResolver {
  @Authorized(...STAFF)
  @Mutation(() => PrisonStay, { description: "Records a client's time in prison (mencatat masa di lapas)." })
  recordPrisonStay(
    @Arg('input', () => RecordPrisonStayInput) input: RecordPrisonStayInput,
    @Ctx() context: Context,
  ): Promise<PrisonStay> {
    return stay(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => PrisonTraining, { description: 'Records a programme begun in prison (mencatat pembinaan).' })
  recordPrisonTraining(
    @Arg('input', () => RecordPrisonTrainingInput) input: RecordPrisonTrainingInput,
    @Ctx() context: Context,
  ): Promise<PrisonTraining> {
    return train(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => PrisonStay, { description: 'Records a release from prison (mencatat pembebasan).' })
  recordRelease(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: string,
    @Ctx() context: Context,
  ): Promise<PrisonStay> {
    return release(context, id, on);
  }

  @FieldResolver(() => [PrisonTraining], { description: 'Programmes begun, in order (pembinaan).' })
  trainings(@Root() row: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return begun(read, row);
  }

  @FieldResolver(() => Finding, { description: 'Whether every field of personality training was begun (kepribadian).' })
  async personality(@Root() row: Row, @Ctx() { read, language, today }: Context): Promise<Finding> {
    const programmes = (await begun(read, row)).map((one) => one['programme'] as PrisonProgramme);
    const fields = programmes.filter((one): one is PersonalityField => one !== 'SELF_RELIANCE');
    return findingIn(language, prisonPersonality({ fields: [...new Set(fields)] }, today));
  }
}

const begun = (read: Context['read'], row: Row): Promise<Row[]> =>
  read.children(PrisonTraining, 'stay', row['id'], sql`order by t.began_on, t.id`);
