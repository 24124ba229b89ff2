import { reportFrozen } from '../guideline/rules/report-frozen.js';
import { Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { underGuideline } from '../ground/input.js';
import { badInput, demand, Refusal } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { contentOf } from './contents.js';
import { figureWords } from './figures.js';
import { routeOf, runOf } from './period.js';
import { Report } from './report.js';
import type { CompileReportInput } from './report.input.js';
import { note } from './steps.js';

/** Refuses who may not compile: an officer does, and the head alone where the unit has no officer. */
async function expectCompiler({ em, viewer }: Context): Promise<void> {
  if (viewer.role === Role.OFFICER) return;
  const officers = await em.count(Account, { unit: viewer.unit, role: Role.OFFICER, active: true });
  if (officers > 0) throw new Refusal('FORBIDDEN', { reason: 'officerCompiles', facts: { found: officers } });
}

/** Begins the report of a period of one's own unit; the one that is there already is answered. */
export async function compile(context: Context, input: CompileReportInput): Promise<Report> {
  const { em, viewer, today } = context;
  const { id, kind, on } = input;
  await expectCompiler(context);
  underGuideline({ 'input.on': on });
  const span = runOf(kind).span(on);
  if (span.from > today) throw badInput('input.on', 'future', { found: span.from, required: today });
  const unit = await em.findOneOrFail(Unit, viewer.unit);
  if (!routeOf(kind, unit.tier, span.until)) throw new Refusal('FORBIDDEN', { reason: 'boardReports' });
  const there = await em.findOne(Report, { unit, kind, from: span.from }, { orderBy: { correction: 'desc' } });
  if (there) return there;
  const made = em.create(Report, { ...(id && { id }), unit, kind, ...span });
  note(context, made, 'COMPILED');
  return made;
}

/** Begins the next numbered correction of an accepted report, once records came that change it. */
export async function correct(context: Context, id: string): Promise<Report> {
  const { em, today, read } = context;
  await expectCompiler(context);
  const accepted = await find(em, Report, id, 'id');
  const { unit, kind, from, until, written } = accepted;
  if (unit.id !== context.viewer.unit) throw new Refusal('FORBIDDEN', { reason: 'row' });
  if (accepted.status !== 'ACCEPTED')
    throw new Refusal('STEP_NOT_ALLOWED', {
      reason: 'reportStep',
      facts: { found: accepted.status, required: ['ACCEPTED'] },
    });
  const corrections = await em.count(Report, { unit, kind, from, correction: { $gt: 0 } });
  const correction = accepted.correction + 1;
  demand(reportFrozen({ acceptedOn: accepted.acceptedOn, corrections, correction }, today));
  const now = await contentOf((statement) => read.rows(statement), { unit: unit.id, kind, from, until, written });
  const frozen = accepted.content!.figures;
  if (figureWords.every((word) => now.figures[word] === frozen[word]))
    throw new Refusal('STEP_NOT_ALLOWED', { reason: 'nothingChanged', facts: { found: accepted.number } });
  const made = em.create(Report, { unit, kind, from, until, correction, written, note: accepted.note });
  note(context, made, 'COMPILED');
  return made;
}
