import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { QualityOfLifeAssessment } from '../assessments/qualityOfLife.js';
import { UrineTest } from '../assessments/urineTest.js';
import type { Client } from '../clients/client.js';
import type { Correctable } from '../enrollments/correctable.js';
import { Correction, type KindOfRecord } from '../enrollments/correction.js';
import type { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { badInput, notFound, Refusal } from '../ground/refusal.js';
import { Attendance, GroupMeeting } from '../meetings/meeting.js';
import { MentoringActivity } from '../monitoring/activity.js';
import { Visit } from '../monitoring/visit.js';
import { Outcome } from '../outcomes/outcome.js';
import { Referral } from '../referrals/referral.js';
import { RelapseEvent, RelapseStep } from '../relapses/relapse.js';
import { RecoveryRecord } from '../reports/recoveryRecord.js';
import { SatisfactionSurvey } from '../surveys/survey.js';
import type { Unit } from '../units/unit.js';
import { mayCorrect } from './may.js';

/** The entity of each kind of record that can be corrected. */
export const correctable = {
  VISIT: Visit,
  ACTIVITY: MentoringActivity,
  GROUP_MEETING: GroupMeeting,
  URINE_TEST: UrineTest,
  QUALITY_OF_LIFE: QualityOfLifeAssessment,
  REFERRAL: Referral,
  RELAPSE: RelapseEvent,
  SURVEY: SatisfactionSurvey,
  RECOVERY_RECORD: RecoveryRecord,
  OUTCOME: Outcome,
} as const satisfies Record<KindOfRecord, abstract new () => Correctable>;

export type RecordOf<Kind extends KindOfRecord> = InstanceType<(typeof correctable)[Kind]>;
type Kept = Correctable & { unit: Unit; client?: Client; enrollment?: Enrollment };

/** Why a record is set aside, and for which other. */
export interface Aside {
  of: string;
  reason: string;
  successor: string | null;
}

/** Sets a record aside with all that hangs on it. @throws CONFLICT where somebody did so before. */
export async function setAside<Kind extends KindOfRecord>(
  { em, viewer }: Context,
  kind: Kind,
  { of, reason, successor }: Aside,
): Promise<[RecordOf<Kind>, Correction]> {
  if (!reason.trim()) throw badInput('reason', 'blank');
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const record = (await em.findOne(correctable[kind] as never, { id: of } as never, { lockMode })) as Kept | null;
  if (!record) throw notFound(correctable[kind].name, of, 'of');
  if (record.supersededBy) throw new Refusal('CONFLICT', { reason: 'superseded', field: 'of' });
  if (!mayCorrect(kind, { recordedBy: record.recordedBy, unit: record.unit.id }, viewer))
    throw new Refusal('FORBIDDEN', { reason: 'corrector', field: 'of' });
  const { unit, client = null } = record;
  const correction = em.create(Correction, { kind, record: of, successor, reason: reason.trim(), unit, client });
  record.supersededBy = correction;
  for (const one of await hangingOn(em, kind, record)) one.supersededBy = correction;
  await em.flush();
  if (record.enrollment) await em.populate(record as Kept & { enrollment: Enrollment }, ['enrollment']);
  return [record as unknown as RecordOf<Kind>, correction];
}

/** What goes with a record: who came to a meeting, the steps of an event, the step a test or referral took. */
async function hangingOn(em: EntityManager, kind: KindOfRecord, { id }: Kept): Promise<Correctable[]> {
  if (kind === 'GROUP_MEETING') return em.find(Attendance, { meeting: id, supersededBy: null });
  if (kind !== 'RELAPSE') return em.find(RelapseStep, { evidence: id, supersededBy: null });
  const standing = { relapse: id, supersededBy: null };
  const rests = (await em.count(UrineTest, standing)) + (await em.count(Referral, standing));
  if (rests > 0) throw badInput('of', 'restsOn', { found: rests });
  return em.find(RelapseStep, standing);
}
