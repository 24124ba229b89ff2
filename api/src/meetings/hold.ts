import type { EntityManager } from '@mikro-orm/postgresql';
import type { Finding } from '../guideline/finding.js';
import { meetingActiveClient } from '../guideline/rules/meeting-active-client.js';
import { meetingFacilitator } from '../guideline/rules/meeting-facilitator.js';
import { meetingJoint } from '../guideline/rules/meeting-joint.js';
import { meetingQuorum } from '../guideline/rules/meeting-quorum.js';
import { RecoveryAgent } from '../agents/agent.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { demand, notFound } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import type { Village } from '../regions/region.js';
import { villageOf } from '../regions/village.js';
import { Unit } from '../units/unit.js';
import { Attendance, GroupMeeting } from './meeting.js';
import type { RecordGroupMeetingInput } from './meeting.input.js';

/** Records a held meeting with who came, all of it or nothing. */
export async function hold({ em, viewer, today }: Context, input: RecordGroupMeetingInput): Promise<GroupMeeting> {
  const { id, villageCode, facilitator, attendance, guestSpeakers, ...facts } = input;
  notAhead(today, { 'input.heldOn': facts.heldOn });
  const village = await villageOf(em, villageCode);
  const { agentId, officerId } = facilitator;
  const agent = agentId ? await find(em, RecoveryAgent, agentId, 'input.facilitator.agentId') : null;
  const officer = officerId ? await find(em, Account, officerId, 'input.facilitator.officerId') : null;
  const enrollments = await attending(
    em,
    attendance.map((one) => one.enrollmentId),
  );
  const clients = attendance
    .filter((one) => one.attendee === 'CLIENT')
    .map((one) => enrollments.get(one.enrollmentId) as Enrollment);
  demand(
    meetingFacilitator({ officers: officer ? 1 : 0, agents: agent ? 1 : 0 }, facts.heldOn),
    meetingQuorum({ clients: new Set(clients).size }, facts.heldOn),
    meetingJoint(await jointFacts(em, village, clients, facts.joint), facts.heldOn),
    ...activeFindings(input, enrollments),
  );
  const unit = em.getReference(Unit, viewer.unit);
  const meeting = em.create(GroupMeeting, {
    ...(id && { id }),
    ...facts,
    village,
    agent,
    officer,
    unit,
    guestSpeakers: guestSpeakers ?? [],
  });
  await em.flush();
  for (const { enrollmentId, attendee } of attendance) {
    em.create(Attendance, { ...careOf(enrollments.get(enrollmentId) as Enrollment), meeting, attendee });
  }
  return meeting;
}

async function attending(em: EntityManager, ids: string[]): Promise<Map<string, Enrollment>> {
  const found = await em.find(Enrollment, { id: { $in: ids } }, { populate: ['client.village'] });
  const byId = new Map(found.map((one) => [one.id, one]));
  const at = ids.findIndex((id) => !byId.has(id));
  if (at >= 0) throw notFound('Enrollment', ids[at] as string, `input.attendance.${at}.enrollmentId`);
  return byId;
}

function activeFindings(
  { attendance, heldOn }: RecordGroupMeetingInput,
  enrollments: Map<string, Enrollment>,
): Finding[] {
  const times = new Map<string, number>();
  for (const { enrollmentId } of attendance) times.set(enrollmentId, (times.get(enrollmentId) ?? 0) + 1);
  return [...times].map(([id, count]) => {
    const { startedOn, endedOn } = enrollments.get(id) as Enrollment;
    return meetingActiveClient({ heldOn, startedOn, endedOn, times: count }, heldOn);
  });
}

/** The code of the regency a village lies in; villages of one regency count as neighbouring, for want of a map. */
const regencyOf = (villageCode: string) => villageCode.split('.').slice(0, 2).join('.');

async function jointFacts(em: EntityManager, host: Village, clients: Enrollment[], joint: boolean) {
  const guests = clients.filter((one) => one.client.village.code !== host.code);
  const hostClients = await em.count(Enrollment, { status: 'ACTIVE', client: { village: host.code } });
  const guestsBeyondReach = guests.filter((one) => regencyOf(one.client.village.code) !== regencyOf(host.code)).length;
  return { joint, guests: guests.length, hostClients, guestsBeyondReach };
}
