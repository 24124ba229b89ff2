import { addDays, addMonths, calendarMonth, within, type CivilDate } from '../../guideline/calendar.js';
import { agentReportWindow } from '../../guideline/rules/report-agent-monthly.js';
import { careOf } from '../../enrollments/care.js';
import { RecoveryRecord } from '../../reports/recoveryRecord.js';
import { Chance } from '../ground/chance.js';
import { agentOn, type Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';

/** The recovery records of each month of a unit's courses; of the last month some are missing, and all of the unit's first agent. */
export function addRecords(site: Site): void {
  const chance = new Chance(`pulih records ${site.seat.id}`);
  for (const followed of site.followed) handInAll(site, followed, chance);
}

function handInAll(site: Site, followed: Followed, chance: Chance): void {
  const { startedOn, until } = followed;
  const last = calendarMonth(addMonths(calendarMonth(site.world.today).from, -1)).from;
  for (let { from } = calendarMonth(startedOn); from <= last && from <= until; from = addMonths(from, 1))
    if (chance.falls(from === last ? 0.62 : 0.95)) handIn(site, followed, from, chance, from === last);
}

function handIn(site: Site, followed: Followed, month: CivilDate, chance: Chance, last: boolean): void {
  const { until: end } = calendarMonth(month);
  const window = agentReportWindow(month, end);
  const handedInOn = addDays(end, chance.falls(0.86) ? chance.whole(1, 5) : chance.whole(6, 12));
  if (handedInOn > site.world.last) return;
  const agent = agentOn(followed, followed.until < end ? followed.until : end);
  if (last && agent && agent === site.agents[0]?.agent) return;
  const facts = { month, handedInOn, agent, late: !within(handedInOn, window), note: null };
  site.record(RecoveryRecord, handedInOn, { ...facts, ...careOf(followed.enrollment) } as never, agent);
}
