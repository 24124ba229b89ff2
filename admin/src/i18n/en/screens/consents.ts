import type * as indonesian from '../../id/screens/consents';

export const consents: typeof indonesian.consents = {
  title: 'Consents',
  give: 'Record a consent',
  given: 'The consent is recorded.',
  withdraw: 'Withdraw the consent',
  withdrawn: 'The consent is withdrawn, and with it every open referral standing on it.',
  withdrawText: 'A client may withdraw a consent at any time. Open referrals standing on it are revoked with it.',
  none: 'No consent is recorded yet.',
  whatHelp: 'What may be told, for example the assessment and the plan of care.',
  whole: 'Post-rehabilitation: monitoring, mentoring and continuing guidance',
  since: 'Since %{day}',
  until: 'Until %{day}',
  ended: 'Withdrawn %{day}',
};
