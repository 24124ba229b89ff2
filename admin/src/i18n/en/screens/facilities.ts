import type * as indonesian from '../../id/screens/facilities';

export const facilities: typeof indonesian.facilities = {
  title: 'Referral network',
  about: 'Facilities that take referrals, and what each offers.',
  ours: 'Our network',
  all: 'All',
  empty: 'There are no facilities in the referral network yet.',
  register: 'Add a facility',
  registered: 'The facility is in the referral network.',
  referrals: 'Referrals to this facility (%{smart_count})',
  noReferrals: 'There are no referrals to this facility yet.',
  allReferrals: 'See all referrals',
};
