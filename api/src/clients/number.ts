import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '../guideline/calendar.js';
import { keptByUnit } from '../ground/rows.js';

/** The last client number of a unit in a year. */
@Entity({ policies: keptByUnit })
export class ClientNumber {
  @PrimaryKey({ type: 'int', fieldName: 'unit_id' })
  unit!: number;

  @PrimaryKey({ type: 'int' })
  year!: number;

  @Property({ type: 'int' })
  last!: number;
}

/** The next code of a unit, "3171-2026-000123"; two that ask at once get two codes. */
export async function nextClientCode(em: EntityManager, unit: number, day: CivilDate): Promise<string> {
  return (await nextClientCodes(em, unit, day, 1))[0] as string;
}

/** So many next codes of a unit at once. */
export async function nextClientCodes(
  em: EntityManager,
  unit: number,
  day: CivilDate,
  count: number,
): Promise<string[]> {
  const year = Number(day.slice(0, 4));
  const [row] = await em.execute<{ last: number }[]>(
    `insert into client_number (unit_id, year, last) values (?, ?, ?)
     on conflict (unit_id, year) do update set last = client_number.last + excluded.last returning last`,
    [unit, year, count],
  );
  const first = (row?.last ?? 0) - count + 1;
  return Array.from(
    { length: count },
    (_, at) => `${String(unit).padStart(4, '0')}-${year}-${String(first + at).padStart(6, '0')}`,
  );
}
