import type * as indonesian from '../../id/screens/referrals';

export const referrals: typeof indonesian.referrals = {
  title: 'Referrals',
};
