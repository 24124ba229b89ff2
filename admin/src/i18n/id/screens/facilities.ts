/** Referral network. */
export const facilities = {
  title: 'Jejaring rujukan',
};
