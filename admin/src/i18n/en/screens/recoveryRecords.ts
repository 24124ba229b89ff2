import type * as indonesian from '../../id/screens/recoveryRecords';

export const recoveryRecords: typeof indonesian.recoveryRecords = {
  title: 'Monthly records',
  short: 'Records',
  about: 'Each month the agent hands each client’s recovery record to the officer.',
  empty: 'No client was in post-rehabilitation in this month.',
  handIn: 'Hand in',
  handedIn: 'The record was handed in.',
  of: '%{client}, %{month}',
  noHomeVisit: 'There was no direct home visit in this month.',
  inShort: '%{visits} visits (%{homeVisits} at home) · %{activities} activities · %{meetings} meetings',
};
