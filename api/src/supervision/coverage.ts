import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Context } from '../ground/context.js';
import { heldWithin } from '../officers/supervised.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';

/** How far supervision reaches in a unit (cakupan supervisi). */
@ObjectType({
  description: 'How far supervision reaches in a unit in a period (cakupan supervisi).',
  simpleResolvers: true,
})
export class UnitSupervision {
  @Field(() => Unit)
  unit!: object;

  @Field(() => Int, { description: 'Visits to the unit or its people that wait to be held (direncanakan).' })
  planned!: number;

  @Field(() => Int, { description: 'Visits to the unit or its people that were held (terlaksana).' })
  held!: number;

  @Field(() => CivilDay, { nullable: true, description: 'The last visit to the unit itself, of any time (terakhir).' })
  lastHeldOn!: CivilDate | null;

  @Field(() => Int, { description: 'Agents on duty (agen bertugas).' })
  agents!: number;

  @Field(() => Int, { description: 'Of them, supervised in the period (agen yang disupervisi).' })
  agentsSupervised!: number;

  @Field(() => Int, { description: 'Officers appointed whose account is open (petugas).' })
  officers!: number;

  @Field(() => Int, { description: 'Of them, supervised in the period (petugas yang disupervisi).' })
  officersSupervised!: number;

  @Field(() => Int, { description: 'Follow-ups not closed (tindak lanjut terbuka).' })
  openFollowUps!: number;

  @Field(() => Int, { description: 'Of them, past their day (terlambat).' })
  overdueFollowUps!: number;
}

type Counted = Omit<UnitSupervision, 'unit'> & { unit: number };

/** What supervision reached of each unit in sight, in one statement; those never supervised come first. */
export async function supervisionCoverage(
  { read, viewer, today }: Context,
  from: CivilDate,
  until: CivilDate,
): Promise<UnitSupervision[]> {
  const inPeriod = heldWithin(from, until);
  const found = await read.rows<Counted>(sql`
    select u.id unit,
      (select count(*)::int from supervision_visit v where v.unit_id = u.id and v.status = 'PLANNED') planned,
      (select count(*)::int from supervision_visit v where v.unit_id = u.id and ${inPeriod}) held,
      (select max(v.held_on) from supervision_visit v where v.unit_id = u.id and v.officer_id is null and v.agent_id is null) "lastHeldOn",
      (select count(*)::int from recovery_agent a where a.unit_id = u.id and a.status = 'APPOINTED') agents,
      (select count(*)::int from recovery_agent a where a.unit_id = u.id and a.status = 'APPOINTED'
        and exists (select from supervision_visit v where v.agent_id = a.id and ${inPeriod})) "agentsSupervised",
      (select count(*)::int from officer o join account a on a.id = o.id where o.unit_id = u.id and a.active) officers,
      (select count(*)::int from officer o join account a on a.id = o.id where o.unit_id = u.id and a.active
        and exists (select from supervision_visit v where v.officer_id = o.id and ${inPeriod})) "officersSupervised",
      (select count(*)::int from follow_up f where f.unit_id = u.id and f.status <> 'CLOSED') "openFollowUps",
      (select count(*)::int from follow_up f where f.unit_id = u.id and f.status <> 'CLOSED' and f.due_on < ${today}) "overdueFollowUps"
    from unit u where u.id = any (${viewer.units}::int[]) and u.tier <> 'NATIONAL'
    order by "lastHeldOn" nulls first, u.id`);
  return Promise.all(found.map(async (one) => ({ ...one, unit: (await read.one(Unit, one.unit))! })));
}
