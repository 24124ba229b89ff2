import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Finding } from '../guideline/finding.js';
import type { Recorder } from '../guideline/parameters/roles.js';
import { assessorWhoqolTraining } from '../guideline/rules/assessor-whoqol-training.js';
import { officerEmployment } from '../guideline/rules/officer-employment.js';
import { Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import type { AppointOfficerInput, RecordTrainingInput } from './officer.input.js';
import { Officer } from './officer.js';
import { Training } from './training.js';

/** Records that the head of the unit appointed an officer; appointed anew, the last appointment stands. */
export async function appoint({ em, today }: Context, input: AppointOfficerInput): Promise<Officer> {
  const { accountId, ...facts } = input;
  notAhead(today, { 'input.appointedOn': facts.appointedOn });
  const account = await find(em, Account, accountId, 'input.accountId', { populate: ['unit'] as never });
  if (account.role !== Role.OFFICER)
    throw badInput('input.accountId', 'notPossible', { found: account.role, required: [Role.OFFICER] });
  const { unit } = account;
  demand(officerEmployment({ ...facts, tier: unit.tier }, today));
  const known = await em.findOne(Officer, { id: accountId });
  return known ? em.assign(known, facts) : em.create(Officer, { id: accountId, account, unit, ...facts });
}

/** Records a training of an officer. */
export async function train({ em, today }: Context, input: RecordTrainingInput): Promise<Training> {
  const { id, officerId, ...facts } = input;
  notAhead(today, { 'input.heldOn': facts.heldOn });
  const officer = await find(em, Officer, officerId, 'input.officerId');
  return em.create(Training, { ...(id && { id }), ...facts, officer, unit: officer.unit });
}

/** Whether who administers a WHOQOL form on a day was trained in it. */
export async function assessing(
  em: EntityManager,
  account: string,
  recorder: Recorder | null,
  takenOn: CivilDate,
  day: CivilDate,
): Promise<Finding> {
  const trained = { officer: account, kind: 'WHOQOL', heldOn: { $lte: takenOn } } as const;
  const training = await em.findOne(Training, trained, { orderBy: { heldOn: 'asc' } });
  return assessorWhoqolTraining({ assessor: recorder, trainedOn: training?.heldOn ?? null, takenOn }, day);
}
