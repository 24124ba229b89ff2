import { supervisionTier } from '../guideline/rules/supervision-tier.js';
import { ruleByCode } from '../guideline/rulebook.js';
import type { RuleCode } from '../guideline/codes.js';
import type { CivilDate } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead, underGuideline } from '../ground/input.js';
import { badInput, demand, expectVersion } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { Report } from '../reports/report.js';
import { FollowUp } from './followUp.js';
import { SupervisionFinding } from './supervisionFinding.js';
import { SupervisionVisit } from './supervisionVisit.js';
import type { FollowUpInput, RecordSupervisionInput, SupervisionFindingInput } from './visit.input.js';

/** Records a planned visit as it was held, with its findings and what is to follow. */
export async function hold(
  context: Context,
  id: string,
  expected: number,
  input: RecordSupervisionInput,
): Promise<SupervisionVisit> {
  const { em, today } = context;
  const { heldOn, helpedBy = null, findings } = input;
  notAhead(today, { 'input.heldOn': heldOn });
  underGuideline({ 'input.heldOn': heldOn });
  const visit = await find(em, SupervisionVisit, id, 'id', { populate: ['supervisor'] as never });
  expectVersion(visit.version, expected);
  visit.move('HELD');
  expectSupervised(visit, input, today);
  em.assign(visit, { heldOn, helpedBy, purposes: [...new Set([...visit.purposes, ...findings.map(purposeOf)])] });
  for (const [at, one] of findings.entries()) await found(context, visit, one, `input.findings.${at}`);
  await em.flush();
  return visit;
}

/** Moves a planned visit to another day, with a reason. @throws BAD_USER_INPUT where it is the day it was planned for. */
export async function moveTo(
  { em, today }: Context,
  id: string,
  expected: number,
  { plannedOn, reason }: { plannedOn: CivilDate; reason: string },
): Promise<SupervisionVisit> {
  const visit = await find(em, SupervisionVisit, id, 'id');
  expectVersion(visit.version, expected);
  visit.expectPlanned();
  if (plannedOn < today) throw badInput('plannedOn', 'past', { found: plannedOn, required: today });
  if (plannedOn === visit.plannedOn) throw badInput('plannedOn', 'sameDay', { found: plannedOn });
  visit.moves = [...visit.moves, { from: visit.plannedOn, movedOn: today, reason: reason.trim() }];
  visit.plannedOn = plannedOn;
  return visit;
}

/** Calls a planned visit off. */
export async function callOff({ em }: Context, id: string, reason: string): Promise<SupervisionVisit> {
  const visit = await find(em, SupervisionVisit, id, 'id');
  visit.move('CALLED_OFF');
  visit.calledOffBecause = reason;
  return visit;
}

const purposeOf = ({ purpose }: SupervisionFindingInput) => purpose;

/** The guideline's sentence on what a supervision records. */
function expectSupervised(visit: SupervisionVisit, { heldOn, findings }: RecordSupervisionInput, today: string): void {
  const asked = findings.flatMap(({ followUp }) => followUp ?? []);
  const undated = asked.find(({ dueOn }) => !dueOn) ?? asked[0];
  const { supervised } = visit;
  const empty = findings.length === 0 || findings.some(({ note }) => !note.trim());
  const told = { tier: visit.supervisor.tier, supervised, ofUnit: true, purposes: visit.purposes, heldOn };
  const follows = { followUp: undated?.task ?? null, followUpDueOn: undated?.dueOn ?? null };
  demand(supervisionTier({ ...told, ...follows, findings: empty ? null : findings.map(noteOf).join('\n') }, today));
}

const noteOf = ({ note }: SupervisionFindingInput) => note.trim();

async function found(
  { em }: Context,
  visit: SupervisionVisit,
  input: SupervisionFindingInput,
  at: string,
): Promise<void> {
  const { purpose, verdict, clientId, agentId, officerId, reportId, followUp, ruleCode = null } = input;
  if (ruleCode && !ruleByCode(ruleCode as RuleCode))
    throw badInput(`${at}.ruleCode`, 'notPossible', { found: ruleCode });
  const { unit, supervisor } = visit;
  const finding = em.create(SupervisionFinding, {
    ...{ visit, unit, supervisor, purpose, verdict, note: noteOf(input), ruleCode: ruleCode as RuleCode | null },
    client: clientId ? await find(em, Client, clientId, `${at}.clientId`) : null,
    agent: agentId ? await find(em, RecoveryAgent, agentId, `${at}.agentId`) : null,
    officer: officerId ? await find(em, Account, officerId, `${at}.officerId`) : null,
    report: reportId ? await find(em, Report, reportId, `${at}.reportId`) : null,
  });
  if (followUp) await ask(em, visit, finding, followUp, `${at}.followUp`);
}

async function ask(
  em: Context['em'],
  visit: SupervisionVisit,
  finding: SupervisionFinding,
  { task, dueOn, ownerId }: FollowUpInput,
  at: string,
): Promise<void> {
  const owner = ownerId ? await find(em, Account, ownerId, `${at}.ownerId`) : null;
  if (owner && owner.unit.id !== visit.unit.id) throw badInput(`${at}.ownerId`, 'ownerOfUnit');
  if (dueOn! < visit.heldOn!) throw badInput(`${at}.dueOn`, 'period', { found: dueOn!, required: visit.heldOn });
  const { unit, supervisor } = visit;
  em.create(FollowUp, { visit, finding, assistance: null, unit, supervisor, owner, task: task.trim(), dueOn: dueOn! });
}
