import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { reportParts2019 } from '../../guideline/parameters/reports.js';
import { Role } from '../../ground/access.js';
import { Account } from '../../people/account.js';
import { hashOf, type Content } from '../../reports/content.js';
import { computedParts } from '../../reports/contents.js';
import { draftOf } from '../../reports/draft.js';
import { dueOn, numberOf, routeOf } from '../../reports/period.js';
import { Report } from '../../reports/report.js';
import { goesThrough } from '../../reports/steps.js';
import { ReportStep } from '../../reports/reportStep.js';
import type { ReportActWord, ReportKindWord, ReportStatusWord } from '../../reports/words.js';
import type { Unit } from '../../units/unit.js';
import { Chance } from '../ground/chance.js';
import type { World } from '../ground/world.js';
import { prose, remarks } from './prose.js';

interface Made {
  unit: Unit;
  officer: Account;
  head: Account;
  kind: ReportKindWord;
  from: CivilDate;
  until: CivilDate;
  fate: ReportStatusWord;
  content: Content;
}

/** Adds a report as far as it has come, with its history; what would lie ahead is not there yet. */
export function addReport(world: World, chance: Chance, made: Made): void {
  const { unit, officer, head, kind, from, until, fate } = made;
  const begunOn = addDays(until, chance.whole(1, 2));
  const sentOn = addDays(begunOn, chance.falls(0.82) ? chance.whole(1, 6) : chance.whole(9, 14));
  const answeredOn = addDays(sentOn, chance.whole(1, 3));
  const wanted = fate === 'DRAFT' ? begunOn : fate === 'SENT' ? sentOn : answeredOn;
  if (wanted > world.last) return;
  const written = kind === 'QUARTERLY' ? writtenOf(made) : {};
  const gaps = made.content.gaps.filter(({ kind: gap }) => gap !== 'PART');
  const content = { ...made.content, gaps };
  const accepted = fate === 'ACCEPTED';
  const number = accepted ? numberOf(kind, unit, from, 0) : null;
  const report = world.record(
    Report,
    chance,
    { on: begunOn, unit, by: officer.id },
    {
      ...{ unit, kind, from, until, correction: 0, status: fate, note: null, written, number },
      content: fate === 'DRAFT' ? null : content,
      sentOn: fate === 'DRAFT' ? null : sentOn,
      late: fate === 'DRAFT' ? null : sentOn > dueOn(kind, { from, until }),
      acceptedOn: accepted ? answeredOn : null,
      contentHash: accepted ? hashOf({ number, from, until, note: null, written, content }) : null,
      version: 1,
    },
  );
  const step = (act: ReportActWord, on: CivilDate, by: Account, more: object = {}) =>
    world.record(ReportStep, chance, { on, unit, by: by.id }, {
      ...{ report, unit, act, by, receiver: null, remarks: null },
      ...more,
    } as never);
  const { to, copies, onTo } = routeOf(kind, unit.tier, until)!;
  step('COMPILED', begunOn, officer);
  if (fate !== 'DRAFT') step('SENT', sentOn, officer, { receiver: to.at(-1) });
  if (fate === 'RETURNED') step('RETURNED', answeredOn, head, { remarks: chance.pick(remarks) });
  if (!accepted) return;
  step('ACCEPTED', answeredOn, head);
  for (const receiver of copies) step('COPIED', answeredOn, head, { receiver });
  const through = goesThrough(unit.tier, copies);
  if (!through) for (const receiver of onTo) step('PASSED_ON', answeredOn, head, { receiver });
  const seenOn = addDays(answeredOn, 2);
  const above = through && world.of(Account).find((one) => one.unit === unit.parent && one.role === Role.SUPERVISOR);
  if (!above || seenOn > world.last || !new Chance(`copy ${report.id}`).falls(0.85)) return;
  step('ACKNOWLEDGED', seenOn, above, { receiver: 'REHABILITATION_DIVISION_OF_PROVINCE' });
  for (const receiver of onTo) step('PASSED_ON', seenOn, above, { receiver });
}

const writtenOf = ({ kind, from, unit, content }: Made) =>
  Object.fromEntries(
    reportParts2019
      .filter((part) => !computedParts.includes(part))
      .map((part) => [part, draftOf(part, { kind, from }, unit.name, content.figures) ?? prose[part] ?? '–']),
  );
