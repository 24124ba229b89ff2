import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, Field, FieldResolver, InputType, Int, Mutation, Resolver, Root } from 'type-graphql';
import { IsOptional, ValidateNested } from 'class-validator';
import type { RehabilitationForm, RehabilitationProvider } from '../guideline/parameters/enrollment.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { inOrder, notAhead, Text } from '../ground/input.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Client } from './client.js';
import { keep } from './drugHistory.keep.js';
import { DrugUseInput } from './drugHistory.input.js';
import { updateRehabilitation, UpdateRehabilitationInput } from './rehabilitation.update.js';
import { Form, Provider, Rehabilitation, Result, type RehabilitationResult } from './rehabilitation.js';

@InputType({ description: 'A rehabilitation as it is recorded (pencatatan rehabilitasi).' })
export class RecordRehabilitationInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  clientId!: string;

  @Field(() => Form)
  form!: RehabilitationForm;

  @Field(() => Provider)
  provider!: RehabilitationProvider;

  @Text()
  @Field(() => String)
  institution!: string;

  @Field(() => CivilDay)
  startedOn!: string;

  @Field(() => CivilDay, { nullable: true })
  endedOn?: string | null;

  @IsOptional()
  @Field(() => Result, { nullable: true })
  result?: RehabilitationResult | null;

  @Field(() => CivilDay, { nullable: true })
  returnedOn?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => DrugUseInput, { nullable: true, description: 'What the client used, as far as it is known.' })
  drugUse?: DrugUseInput | null;
}

@Resolver(() => Client)
export class ClientRehabilitations {
  @Authorized(...STAFF)
  @Mutation(() => Rehabilitation, { description: 'Records a rehabilitation (mencatat rehabilitasi).' })
  async recordRehabilitation(
    @Arg('input', () => RecordRehabilitationInput) input: RecordRehabilitationInput,
    @Ctx() { em, today }: Context,
  ): Promise<Rehabilitation> {
    const { clientId, id, drugUse, ...facts } = input;
    const { startedOn, endedOn = null, returnedOn = null, result = null } = facts;
    notAhead(today, { 'input.startedOn': startedOn, 'input.endedOn': endedOn, 'input.returnedOn': returnedOn });
    inOrder(startedOn, 'input.endedOn', endedOn);
    const client = await find(em, Client, clientId, 'input.clientId');
    const made = em.create(Rehabilitation, {
      ...(id && { id }),
      ...facts,
      endedOn,
      returnedOn,
      result,
      client,
      unit: client.unit,
    });
    if (drugUse) keep(em, made, drugUse);
    return made;
  }

  @Authorized(...STAFF)
  @Mutation(() => Rehabilitation, {
    description: 'Corrects a rehabilitation that goes on, with a reason, or ends it (memperbaiki atau mengakhiri).',
  })
  updateRehabilitation(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => UpdateRehabilitationInput) input: UpdateRehabilitationInput,
    @Ctx() context: Context,
  ): Promise<Rehabilitation> {
    return updateRehabilitation(context, id, expectedVersion, input);
  }

  @FieldResolver(() => [Rehabilitation])
  rehabilitations(@Root() client: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Rehabilitation, 'client', client['id'], sql`order by t.started_on, t.id`);
  }
}
