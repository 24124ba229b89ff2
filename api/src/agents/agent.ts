import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { agentCriteria2019, type AgentCriterion } from '../guideline/parameters/agents.js';
import { inOrder } from '../ground/input.js';
import { Versioned } from '../ground/record.js';
import { demand, Refusal } from '../ground/refusal.js';
import { alsoRead, keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Sex } from '../people/sex.js';
import { Village } from '../regions/region.js';
import { Unit } from '../units/unit.js';
import { designation, type DecreeFacts } from './designation.js';
import {
  AgentStatus,
  Category,
  Criterion,
  Recommender,
  type AgentCategory,
  type RecommendedBy,
  type Status,
} from './words.js';

/** A recovery agent (agen pemulihan): someone of the village who accompanies clients. */
@Entity({ policies: [...keptByUnit, alsoRead((c) => `${c['id']} = (select app_agent())`)] })
@Index({ properties: ['unit', 'name'] })
@ObjectType({
  description:
    'A recovery agent (agen pemulihan): someone of the village who accompanies clients. Juknis 2019, Bab III.A.3.a.2, l.379–418.',
})
export class RecoveryAgent extends Versioned {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'text' })
  @Field(() => String)
  name!: string;

  @Enum({ items: () => Sex, type: 'text' })
  @Field(() => Sex)
  sex!: Sex;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  phone!: string | null;

  @ManyToOne(() => Village, { index: true })
  @Field(() => Village, { description: 'Village of duty (wilayah tugas).' })
  village!: Village;

  @ManyToOne(() => Village)
  @Field(() => Village, { description: 'Village the agent lives in (domisili). Juknis 2019, l.398.' })
  homeVillage!: Village;

  @Enum({ items: () => Object.values(Category), type: 'text' })
  @Field(() => Category)
  category!: AgentCategory;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Names the category where it is another one.' })
  categoryNote!: string | null;

  @Enum({ items: () => Object.values(Recommender), type: 'text' })
  @Field(() => Recommender)
  recommendedBy!: RecommendedBy;

  @Property({ type: 'text' })
  @Field(() => String)
  recommenderName!: string;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  recommendedOn!: CivilDate;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'The BNNP or BNNK selected this person (seleksi). Juknis 2019, l.353.' })
  selectedByUnit!: boolean;

  @Property({ type: 'text[]' })
  @Field(() => [Criterion], { description: 'Criteria attested of this person.' })
  criteria: Opt<AgentCriterion[]> = [];

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  criteriaAttestedOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of who attested.' })
  criteriaAttestedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the decree (SK) of the village head.' })
  decreeNumber: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  decreeIssuedOn: CivilDate | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'A copy went to the head of the BNNP or BNNK (tembusan).' })
  decreeCopiedToUnit: Opt<boolean> = false;

  @Enum({ items: () => Object.values(AgentStatus), type: 'text' })
  @Field(() => AgentStatus)
  status: Opt<Status> = 'CANDIDATE';

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  endedOn: CivilDate | null = null;

  /** Attests criteria; those attested before stay. */
  attest(criteria: readonly AgentCriterion[], on: CivilDate, by: string): void {
    this.criteria = agentCriteria2019.filter((one) => criteria.includes(one) || this.criteria.includes(one));
    this.criteriaAttestedOn = on;
    this.criteriaAttestedBy = by;
  }

  /** Designates the agent by decree. @throws GUIDELINE_REFUSED with everything the guideline asks before. */
  appoint(decree: DecreeFacts): void {
    this.expect('CANDIDATE', 'agentId');
    demand(...designation(this, decree));
    this.decreeNumber = decree.number.trim();
    this.decreeIssuedOn = decree.issuedOn;
    this.decreeCopiedToUnit = decree.copiedToUnit;
    this.status = 'APPOINTED';
  }

  /** Ends the appointment on a day. */
  end(on: CivilDate): void {
    this.expect('APPOINTED', 'agentId');
    inOrder(this.decreeIssuedOn ?? on, 'on', on);
    this.status = 'ENDED';
    this.endedOn = on;
  }

  /** Refuses a step from another status. */
  expect(status: Status, field: string): void {
    if (this.status !== status)
      throw new Refusal('STEP_NOT_ALLOWED', { field, facts: { found: this.status, required: [status] } });
  }
}
