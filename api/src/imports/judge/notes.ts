import type { SeverityWord } from '../cells/problem.js';
import type { ImportFieldWord } from '../columns/field.js';

/** A problem the database sees: when, in which field, how grave, why, and the facts its sentence names, in SQL. */
export type Note = readonly [
  when: string,
  field: ImportFieldWord,
  severity: SeverityWord,
  reason: string,
  facts?: { [name: string]: string },
];

/** The SQL of a list of problems out of a table of notes. */
export const notesSql = (notes: readonly Note[]): string =>
  notes
    .map(([when, field, severity, reason, facts = {}]) => {
      const named = Object.entries(facts).map(([name, value]) => `'${name}', ${value}`);
      const problem = `jsonb_build_object('field', '${field}', 'severity', '${severity}', 'reason', '${reason}', 'facts', jsonb_build_object(${named.join(', ')}))`;
      return `case when ${when} then jsonb_build_array(${problem}) else '[]' end`;
    })
    .join(' || ');

/** Whether a list of problems holds an error, in SQL. */
export const hasError = (list: string): string => `${list} @> '[{"severity":"ERROR"}]'`;
