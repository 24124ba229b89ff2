import sql, { type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import type { Finding } from '../guideline/finding.js';
import { mappingReady } from '../guideline/rules/mapping-ready.js';
import type { Reader } from '../ground/reader.js';

/** The days a village was made ready on, and the first day of service there. */
export interface Readiness {
  listedOn: CivilDate | null;
  builtOn: CivilDate | null;
  coordinatedOn: CivilDate | null;
  servicesFrom: CivilDate | null;
}

/** Whether a village was ready before services started there. */
export const readiness = (
  { listedOn, builtOn, coordinatedOn, servicesFrom: from }: Readiness,
  day: CivilDate,
): Finding => mappingReady({ listedOn, builtOn, coordinatedOn, servicesFrom: from }, day);

/** The first day of service of each unit in each village: when its first client there was enrolled. */
export const servicesBegan = (where: Sql): Sql => sql`select k.unit_id, k.village_code, min(e.started_on) began
  from enrollment e join client k on k.id = e.client_id where ${where} group by 1, 2`;

/** The first day of service in the village of a map; one statement for all maps of a request. */
export function servicesFrom(read: Reader, unit: unknown, village: unknown): Promise<CivilDate | null> {
  const load = async (keys: readonly string[]) => {
    const codes = [...new Set(keys.map((key) => key.split(' ')[1]))];
    const where = sql`k.village_code = any (${codes}::text[])`;
    const rows = await read.rows<{ unit_id: number; village_code: string; began: CivilDate }>(servicesBegan(where));
    const began = new Map(rows.map((one) => [`${one.unit_id} ${one.village_code}`, one.began]));
    return keys.map((key) => began.get(key) ?? null);
  };
  return read.loader<CivilDate | null>('village#services', load).load(`${String(unit)} ${String(village)}`);
}
