/** Urine tests. */
export const urineTests = {
  title: 'Pemeriksaan urin',
  empty: 'Belum ada pemeriksaan urin yang dicatat.',
  record: 'Catat pemeriksaan urin',
  recorded: 'Pemeriksaan urin dicatat.',
  one: 'Pemeriksaan urin %{day}',
  panel: 'Hasil per zat',
  panelHelp: 'Isi zat yang ada pada alat uji; yang tidak diuji dibiarkan kosong.',
  allNegative: 'Semua negatif',
  clear: 'Kosongkan',
  lotHelp: 'Tertera pada kemasan alat uji.',
  none: 'Isi hasil sekurang-kurangnya satu zat.',
  routine: 'Pemeriksaan rutin menurut jadwal',
  ofRelapse: 'Kekambuhan: %{type}, %{day}',
  purposeHelp:
    'Klien ini mempunyai kejadian kekambuhan yang masih ditangani; pemeriksaannya dihitung terpisah dari pemeriksaan rutin.',
};
