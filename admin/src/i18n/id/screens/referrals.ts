/** Referrals. */
export const referrals = {
  title: 'Rujukan',
};
