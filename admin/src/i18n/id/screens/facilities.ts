/** The referral network. */
export const facilities = {
  title: 'Jejaring rujukan',
  about: 'Fasilitas yang menerima rujukan, dan layanan yang diberikannya.',
  ours: 'Jejaring kami',
  all: 'Semua',
  empty: 'Belum ada fasilitas dalam jejaring rujukan.',
  register: 'Tambah fasilitas',
  registered: 'Fasilitas masuk jejaring rujukan.',
  referrals: 'Rujukan ke fasilitas ini (%{smart_count})',
  noReferrals: 'Belum ada rujukan ke fasilitas ini.',
  allReferrals: 'Lihat semua rujukan',
};
