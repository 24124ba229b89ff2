import type { ReferralPartsFragment, ReferralStatus } from '../../../schema/generated/graphql';

/** A stage of a referral, and the day it was reached. */
export interface Stage {
  status: ReferralStatus;
  on: string | null | undefined;
  reached: boolean;
}

/** The four stages of a referral as it went: drafted, sent, answered, closed. */
export function stagesOf({ status, recordedAt, sentOn, answeredOn, closedOn }: ReferralPartsFragment): Stage[] {
  const declined = status === 'DECLINED';
  const ended = status === 'REVOKED' || status === 'EXPIRED';
  const stages: Stage[] = [
    { status: 'DRAFT', on: recordedAt.slice(0, 10), reached: true },
    { status: 'SENT', on: sentOn, reached: !!sentOn },
    { status: declined ? 'DECLINED' : 'ACCEPTED', on: answeredOn, reached: !!answeredOn },
    { status: ended ? status : 'COMPLETED', on: closedOn, reached: !!closedOn },
  ];
  return stages.filter(({ reached }) => reached || (!declined && !ended));
}
