import { Field, Int, ObjectType } from 'type-graphql';
import type { DutyCode } from '../guideline/codes.js';
import type { DutyStep } from '../guideline/schedule/who.js';
import type { Grouping } from './duties.input.js';
import { StepWord, type Duty } from './duty.js';

/** How many duties stand where, of one unit, agent, officer, rule or step, or of all together. */
@ObjectType({
  description: 'How many duties stand where, of one unit, agent, officer, rule or step, or of all (jumlah kewajiban).',
  simpleResolvers: true,
})
export class DutyCount {
  @Field(() => StepWord, { nullable: true })
  step!: DutyStep | null;

  @Field(() => Int, { description: 'Clients these duties are for.' })
  clients!: number;

  @Field(() => Int)
  upcoming!: number;

  @Field(() => Int)
  due!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  doneLate!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  notApplicable!: number;

  @Field(() => Int)
  waived!: number;

  /** Told as unit, agent, officer or rule. */
  of!: { unit: number | null; agent: string | null; officer: string | null; code: DutyCode | null };
}

const keyOf: Record<Grouping, (duty: Duty) => string | number | null> = {
  UNIT: ({ owing }) => owing.unit,
  AGENT: ({ owing }) => owing.agent,
  OFFICER: ({ owing }) => owing.officer,
  RULE: ({ code }) => code,
  STEP: ({ step }) => step,
};

/** Counts duties by a key, those with most overdue first; duties that have no such key are left out. */
export function countBy(duties: readonly Duty[], by: Grouping | null): DutyCount[] {
  if (by === null) return [counted(duties, null)];
  const groups = Map.groupBy(duties, keyOf[by]);
  return [...groups]
    .filter(([key]) => key !== null)
    .map(([, group]) => counted(group, by))
    .toSorted((a, b) => b.overdue - a.overdue || b.due - a.due);
}

function counted(duties: readonly Duty[], by: Grouping | null): DutyCount {
  const inState = (state: Duty['state']) => duties.filter((one) => one.state === state).length;
  const [one] = duties;
  return {
    step: by === 'STEP' && one ? one.step : null,
    clients: new Set(duties.map(({ owing }) => owing.client).filter((client) => client !== null)).size,
    upcoming: inState('UPCOMING'),
    due: inState('DUE'),
    done: inState('DONE'),
    doneLate: inState('DONE_LATE'),
    overdue: inState('OVERDUE'),
    notApplicable: inState('NOT_APPLICABLE'),
    waived: inState('WAIVED'),
    of: {
      unit: by === 'UNIT' && one ? one.owing.unit : null,
      agent: by === 'AGENT' && one ? one.owing.agent : null,
      officer: by === 'OFFICER' && one ? one.owing.officer : null,
      code: by === 'RULE' && one ? one.code : null,
    },
  };
}
