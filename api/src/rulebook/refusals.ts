import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import type { RuleCode } from '../guideline/codes.js';
import type { Context } from '../ground/context.js';
import type { Reader } from '../ground/reader.js';
import type { Refusal } from '../ground/refusal.js';
import { keptByUnit } from '../ground/rows.js';
import { Unit } from '../units/unit.js';

const [staffReads] = keptByUnit;

/** How often a rule refused on a day at a unit; it tells nothing of whom. Only `count_refusals` writes it, upwards. */
@Entity({ policies: [staffReads!] })
export class RuleRefusal {
  [PrimaryKeyProp]?: ['unit', 'rule', 'refusedOn'];

  @ManyToOne(() => Unit, { primary: true })
  unit!: Unit;

  @PrimaryKey({ type: 'text' })
  rule!: RuleCode;

  @PrimaryKey({ type: 'date' })
  refusedOn!: CivilDate;

  @Property({ type: 'int' })
  times!: number;
}

/** Counts refusals by the rules that refused, one a rule and refusal, at the unit of who was refused. */
export async function countRefusals({ house, viewer, today }: Context, refusals: readonly Refusal[]): Promise<void> {
  const rules = refusals.flatMap(({ details }) => [...new Set(details.findings?.map(({ rule }) => rule))]);
  if (rules.length === 0) return;
  await house.pool.query('select count_refusals($1, $2, $3)', [viewer.unit, today, rules]);
}

/** How often each rule refused since a day at the units in sight; a rule that never did is left out. */
export async function refusalsSince(read: Reader, since: CivilDate): Promise<Map<string, number>> {
  const found = await read.rows<{ rule: string; times: number }>(
    sql`select rule, sum(times)::int times from rule_refusal where refused_on >= ${since} group by rule`,
  );
  return new Map(found.map(({ rule, times }) => [rule, times]));
}
