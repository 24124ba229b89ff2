import { ArrayMaxSize, IsOptional } from 'class-validator';
import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import type { DutyCode } from '../guideline/codes.js';
import type { Recorder } from '../guideline/parameters/roles.js';
import type { DutyState } from '../guideline/schedule/state.js';
import type { DutyStep } from '../guideline/schedule/who.js';
import { Direction, Paging, type OrderKey } from '../ground/page.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { RecorderWord } from '../relapses/duty.js';
import { State } from '../rulebook/state.js';
import { StepWord } from './duty.js';

@InputType({ description: 'Which duties (saringan kewajiban).' })
export class DutyFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @IsOptional()
  @ArrayMaxSize(1000, { message: 'tooMany|1000' })
  @Field(() => [UUID], { nullable: true, description: 'Clients; all their courses count, also those that ended.' })
  clientIds?: string[] | null;

  @Field(() => UUID, { nullable: true, description: 'The agent who accompanies the client.' })
  agentId?: string | null;

  @Field(() => UUID, {
    nullable: true,
    description: 'The officer who accompanies the client, or whose own duty it is.',
  })
  officerId?: string | null;

  @Field(() => [State], { nullable: true })
  states?: DutyState[] | null;

  @Field(() => [String], { nullable: true })
  ruleCodes?: DutyCode[] | null;

  @Field(() => [StepWord], { nullable: true })
  steps?: DutyStep[] | null;

  @Field(() => RecorderWord, { nullable: true, description: 'What an officer, or an agent, may do.' })
  by?: Recorder | null;

  @Field(() => CivilDay, { nullable: true, description: 'Windows that end on this day or later.' })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Windows that begin on this day or earlier.' })
  until?: string | null;
}

const By = { until: 'until', from: 'from', state: 'state', step: 'step' } as const;
registerEnumType(By, { name: 'DutyOrderBy', description: 'What a list of duties can be ordered by.' });

@InputType()
export class DutyOrder implements OrderKey {
  @Field(() => By)
  by!: keyof typeof By;

  @Field(() => Direction, { defaultValue: Direction.ASC })
  direction: Direction = Direction.ASC;
}

@ArgsType()
export class DutyArgs extends Paging {
  @Field(() => DutyFilter, { nullable: true })
  filter?: DutyFilter | null;

  @Field(() => CivilDay, { nullable: true, description: 'The day asked about; today where it is left out.' })
  on?: string | null;

  @Field(() => [DutyOrder], { nullable: true, description: 'By the last day of the window where it is left out.' })
  orderBy?: DutyOrder[] | null;
}

export const GroupingWord = words(
  'DutyGrouping',
  ['UNIT', 'AGENT', 'OFFICER', 'RULE', 'STEP'],
  'What duties are counted by (hitung menurut).',
);
export type Grouping = keyof typeof GroupingWord;
