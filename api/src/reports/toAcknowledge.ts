import sql, { type Sql } from 'sql-template-tag';
import type { Context } from '../ground/context.js';

/** Whether a report came to the viewer's unit, which has not acknowledged it yet. */
export const toAcknowledge = (c: (property: string) => Sql, { viewer }: Context): Sql =>
  sql`(${c('unit')} <> ${viewer.unit} and exists (select from report_step s
    join unit v on v.id = ${viewer.unit} and s.receiver = case v.tier when 'NATIONAL' then 'DIRECTORATE'
      when 'PROVINCE' then 'REHABILITATION_DIVISION_OF_PROVINCE' end
    where s.report_id = ${c('id')} and s.act in ('COPIED', 'PASSED_ON') and not exists (select from report_step k
      where k.report_id = s.report_id and k.receiver = s.receiver and k.act = 'ACKNOWLEDGED')))`;
