/** The referral network of a village. */
export const villageNetworks = {
  plain: 'Referral network of the village',
  title: 'Referral network of %{name}',
  needs: 'Needs and referrals of the clients of this village',
  facilities: 'Facilities that serve this village',
  gap: 'none',
  empty: 'No facility serves this village yet.',
};
