import sql, { raw, type Sql } from 'sql-template-tag';

/** Whether a record an outcome was judged on was corrected or withdrawn since; `outcome` is the name of its table. */
export const groundFell = (outcome: string): Sql => {
  const o = raw(`"${outcome}"`);
  return sql`(exists (select 1 from urine_test u where u.id = ${o}.urine_test_id and u.superseded_by is not null)
    or exists (select 1 from quality_of_life_assessment q
      where q.id in (${o}.baseline_id, ${o}.final_id) and q.superseded_by is not null))`;
};
