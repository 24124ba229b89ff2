import type * as indonesian from '../../id/screens/facilities';

export const facilities: typeof indonesian.facilities = {
  title: 'Referral network',
};
