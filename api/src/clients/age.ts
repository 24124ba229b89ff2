import sql, { join, type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import { AgeGroup } from './client.js';

const upTo: [number, AgeGroup][] = [
  [17, AgeGroup.UNDER_18],
  [25, AgeGroup.FROM_18_TO_25],
  [35, AgeGroup.FROM_26_TO_35],
  [45, AgeGroup.FROM_36_TO_45],
  [59, AgeGroup.FROM_46_TO_59],
];

/** The age group by the age reached in the day's year, so that a birthday is not told. */
export function ageGroupOf(bornYear: number, day: CivilDate): AgeGroup {
  const age = Number(day.slice(0, 4)) - bornYear;
  return upTo.find(([oldest]) => age <= oldest)?.[1] ?? AgeGroup.FROM_60;
}

/** The age group of a year of birth on a day, in the database. */
export function ageGroupIn(bornYear: Sql, day: CivilDate): Sql {
  const age = sql`${Number(day.slice(0, 4))}::int - ${bornYear}`;
  const cases = upTo.map(([oldest, group]) => sql`when ${age} <= ${oldest} then ${group}`);
  return sql`case ${join(cases, ' ')} else ${AgeGroup.FROM_60} end`;
}

/** Whether somebody born in a year is of one of these age groups on a day. */
export const bornAs = (bornYear: Sql, groups: readonly AgeGroup[], day: CivilDate): Sql =>
  sql`${ageGroupIn(bornYear, day)} = any (${groups}::text[])`;
