import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { PolicyDef } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { RuleCode } from '../guideline/codes.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { Recorded } from '../ground/record.js';
import { alsoRead, keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';

const [staffRead] = keptByUnit;

/** The unit reads it; only a tier above grants and ends it. */
const grantedFromAbove: PolicyDef[] = (['insert', 'update'] as const).map((command) => ({
  name: `above_${command}`,
  roles: ['pulih_staff'],
  command,
  ...(command === 'update' && {
    using: 'unit_id = any ((select app_units())::int[]) and unit_id <> (select app_unit())',
  }),
  check: 'unit_id = any ((select app_units())::int[]) and unit_id <> (select app_unit())',
}));

/** A rule waived for one client or one agent, from a day to a day, by the tier above (pengecualian). */
@Entity({
  policies: [
    staffRead!,
    ...grantedFromAbove,
    alsoRead((c) => `${c['client']} = any ((select app_clients())::uuid[]) or ${c['agent']} = (select app_agent())`),
  ],
})
@Index({ properties: ['unit', 'until'] })
@ObjectType({
  description: 'A rule waived for one client or agent by the tier above, with its reason and end (pengecualian).',
})
export class Waiver extends Recorded {
  @ManyToOne(() => Unit)
  @Field(() => Unit, { description: 'The unit whose case it is.' })
  unit!: Unit;

  /** Code of the rule. */
  @Property({ type: 'text', fieldName: 'rule' })
  ruleCode!: RuleCode;

  @ManyToOne(() => Client, { nullable: true, index: true })
  @Field(() => Client, { nullable: true })
  client!: Client | null;

  @ManyToOne(() => RecoveryAgent, { nullable: true, index: true })
  @Field(() => RecoveryAgent, { nullable: true })
  agent!: RecoveryAgent | null;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  from!: CivilDate;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'Its last day; on the day after it stands no more.' })
  until!: CivilDate;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why (alasan).' })
  reason!: string;

  @ManyToOne(() => Account)
  @Field(() => Account, { nullable: true, description: 'Who granted it; null where the account is out of sight.' })
  grantedBy!: Account;

  @ManyToOne(() => Unit)
  @Field(() => Unit, { description: 'The tier that granted it.' })
  grantedIn!: Unit;
}
