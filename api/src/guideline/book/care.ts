import type { AnyRule } from '../finding.js';
import { familySession } from '../rules/family-session.js';
import { meetingActiveClient } from '../rules/meeting-active-client.js';
import { meetingAttendance } from '../rules/meeting-attendance.js';
import { meetingFacilitator } from '../rules/meeting-facilitator.js';
import { meetingJoint } from '../rules/meeting-joint.js';
import { meetingQuorum } from '../rules/meeting-quorum.js';
import { referralConsent } from '../rules/referral-consent.js';
import { referralFollowUp } from '../rules/referral-follow-up.js';
import { referralLifecycle } from '../rules/referral-lifecycle.js';
import { referralNeed } from '../rules/referral-need.js';
import { referralReceiver } from '../rules/referral-receiver.js';
import { visitMonthly } from '../rules/visit-monthly.js';
import { visitPlace } from '../rules/visit-place.js';
import { visitRecord } from '../rules/visit-record.js';
import { visitRelapseStatus } from '../rules/visit-relapse-status.js';
import { visitSource } from '../rules/visit-source.js';

/** Monitoring, mentoring and referrals (pemantauan, pendampingan, rujukan). */
export const careRules = {
  'visit.source': visitSource,
  'visit.place': visitPlace,
  'visit.record': visitRecord,
  'visit.monthly': visitMonthly,
  'visit.relapse-status': visitRelapseStatus,
  'meeting.quorum': meetingQuorum,
  'meeting.facilitator': meetingFacilitator,
  'meeting.joint': meetingJoint,
  'meeting.attendance': meetingAttendance,
  'meeting.active-client': meetingActiveClient,
  'family.session': familySession,
  'referral.consent': referralConsent,
  'referral.need': referralNeed,
  'referral.receiver': referralReceiver,
  'referral.lifecycle': referralLifecycle,
  'referral.follow-up': referralFollowUp,
} as const satisfies Record<string, AnyRule>;
