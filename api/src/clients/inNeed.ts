import sql, { empty, type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import type { RehabilitationProvider } from '../guideline/parameters/enrollment.js';
import { EVER } from '../ground/filters.js';
import type { Asking } from '../ground/listing.js';
import { whereAll } from '../ground/page.js';
import { expectStaff } from '../ground/expectRole.js';
import { words } from '../ground/words.js';

export type CourseStepWord = (typeof courseSteps)[number];
export const courseSteps = ['REHABILITATED', 'ENROLLED', 'ASSIGNED', 'CONTACTED', 'MEASURED', 'RECOVERED'] as const;
export const CourseStep = words<CourseStepWord>(
  'CourseStep',
  courseSteps,
  'How far a client came: rehabilitation completed, enrolled, agent assigned, first contact, final measurement, recovered.',
);

/** Who completed a rehabilitation from a day until a day, by the last of them: client, provider, and whether they were enrolled since. */
export const inNeed = (from: CivilDate | null, until: CivilDate | null): Sql => sql`
  select distinct on (r.client_id) r.client_id, r.provider,
    exists (select from enrollment e where e.client_id = r.client_id and e.started_on >= r.ended_on) served
  from rehabilitation r
  where r.result = 'COMPLETED' ${from ? sql`and r.ended_on >= ${from}` : empty} ${until ? sql`and r.ended_on <= ${until}` : empty}
  order by r.client_id, r.ended_on desc`;

/** What a list of clients is asked for by a rehabilitation they completed. */
interface InNeed {
  completedFrom?: CivilDate | null;
  completedUntil?: CivilDate | null;
  providers?: RehabilitationProvider[] | null;
  served?: boolean | null;
  cameTo?: CourseStepWord | null;
}

/** Clients by a rehabilitation they completed in a time, and by what came of it. */
export function needing(filter: InNeed | null | undefined, { c, context: { viewer, today } }: Asking): Sql[] {
  const { completedFrom: from = null, completedUntil: until = null, providers, served = null, cameTo } = filter ?? {};
  const asked = [
    ...(providers ? [sql`n.provider = any (${providers}::text[])`] : []),
    ...(served === null ? [] : [sql`n.served = ${served}`]),
  ];
  if (cameTo) expectStaff(viewer, 'filter.cameTo');
  const step = cameTo && courseSteps.indexOf(cameTo) + 1;
  const all = (from || until) && !cameTo;
  return [
    ...(step
      ? [sql`${c('id')} in (select f.client from behind_funnel(${step}, ${from ?? EVER}, ${until ?? today}) f)`]
      : []),
    ...(all || asked.length
      ? [sql`${c('id')} in (select n.client_id from (${inNeed(from, until)}) n ${whereAll(asked)})`]
      : []),
  ];
}
