import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { agentCriteria2019, type AgentCriterion } from '../guideline/parameters/agents.js';
import { agentCriteria } from '../guideline/rules/agent-criteria.js';
import { agentDecree } from '../guideline/rules/agent-decree.js';
import { Versioned } from '../ground/record.js';
import { demand, Refusal } from '../ground/refusal.js';
import { alsoRead, keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Sex } from '../people/sex.js';
import { Village } from '../regions/region.js';
import { Unit } from '../units/unit.js';
import { AgentStatus, Category, Recommender, type AgentCategory, type RecommendedBy, type Status } from './words.js';

export const Criterion = words<AgentCriterion>(
  'AgentCriterion',
  agentCriteria2019,
  'A minimum criterion of a recovery agent (kriteria minimal, a–k). Juknis 2019, l.395–408.',
);

/** What a decree of a village head says (surat keputusan). */
export interface DecreeFacts {
  number: string;
  issuedOn: CivilDate;
  copiedToUnit: boolean;
}

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
  @Field(() => Village, { description: 'Village of duty, where the agent lives (wilayah tugas).' })
  village!: Village;

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

  /** Designates the agent by decree. @throws GUIDELINE_REFUSED unless every criterion is attested and the decree is whole. */
  appoint(decree: DecreeFacts): void {
    if (this.status !== 'CANDIDATE')
      throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: this.status, required: ['CANDIDATE'] } });
    demand(agentCriteria({ attested: this.criteria }, decree.issuedOn), agentDecree(decree, decree.issuedOn));
    this.decreeNumber = decree.number.trim();
    this.decreeIssuedOn = decree.issuedOn;
    this.decreeCopiedToUnit = decree.copiedToUnit;
    this.status = 'APPOINTED';
  }

  /** Ends the appointment on a day. */
  end(on: CivilDate): void {
    if (this.status !== 'APPOINTED')
      throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: this.status, required: ['APPOINTED'] } });
    this.status = 'ENDED';
    this.endedOn = on;
  }
}
