/** The referral network of a village. */
export const villageNetworks = {
  plain: 'Jejaring rujukan desa',
  title: 'Jejaring rujukan %{name}',
  needs: 'Kebutuhan dan rujukan klien desa ini',
  facilities: 'Fasilitas yang melayani desa ini',
  gap: 'belum ada',
  empty: 'Belum ada fasilitas yang melayani desa ini.',
};
