import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { RuleCode } from '../guideline/codes.js';
import type { SupervisionPurpose } from '../guideline/parameters/supervision.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { Recorded } from '../ground/record.js';
import { Account } from '../people/account.js';
import { Report } from '../reports/report.js';
import { Unit } from '../units/unit.js';
import { keptBySupervisor } from './rows.js';
import { SupervisionVisit } from './supervisionVisit.js';
import { Purpose, Verdict, type VerdictWord } from './words.js';

/** What a visit found of one of its purposes, and the record it was found on (temuan supervisi). */
@Entity({ policies: keptBySupervisor })
@ObjectType({
  description: 'What a supervision visit found of a purpose, and on which record (temuan supervisi).',
})
export class SupervisionFinding extends Recorded {
  @ManyToOne(() => SupervisionVisit, { index: true })
  @Field(() => SupervisionVisit)
  visit!: SupervisionVisit;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @ManyToOne(() => Unit)
  supervisor!: Unit;

  @Enum({ items: () => Object.values(Purpose), type: 'text' })
  @Field(() => Purpose)
  purpose!: SupervisionPurpose;

  @Enum({ items: () => Object.values(Verdict), type: 'text' })
  @Field(() => Verdict)
  verdict!: VerdictWord;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What was found (uraian temuan).' })
  note!: string;

  @ManyToOne(() => Client, { nullable: true, index: true })
  @Field(() => Client, { nullable: true, description: 'The client it was found with (klien).' })
  client!: Client | null;

  @ManyToOne(() => RecoveryAgent, { nullable: true, index: true })
  @Field(() => RecoveryAgent, { nullable: true, description: 'The agent it concerns (agen).' })
  agent!: RecoveryAgent | null;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true, description: 'The officer it concerns (petugas).' })
  officer!: Account | null;

  @ManyToOne(() => Report, { nullable: true })
  @Field(() => Report, { nullable: true, description: 'The report it was found in (laporan).' })
  report!: Report | null;

  /** Code of the rule or duty it is about. */
  @Property({ type: 'text', nullable: true, fieldName: 'rule' })
  ruleCode!: RuleCode | null;
}
