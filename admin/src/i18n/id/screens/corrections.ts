/** Corrections and withdrawals of records. */
export const corrections = {
  correctOne: 'Perbaiki %{what}',
  correct: 'Perbaiki',
  save: 'Simpan perbaikan',
  reasonHelp: 'Tulis apa yang keliru. Catatan lama tetap tersimpan dan dapat dilihat.',
  saidCorrected: 'Catatan diperbaiki; yang lama tetap tersimpan.',
  withdraw: 'Tarik catatan',
  withdrawText:
    'Untuk catatan yang seharusnya tidak ada, misalnya tercatat pada klien lain. Catatan tidak dihapus, tetapi tidak lagi dihitung.',
  saidWithdrawn: 'Catatan ditarik.',
  replaced: 'Catatan ini telah diperbaiki oleh %{by} pada %{moment} dan tidak lagi dihitung.',
  withdrawn: 'Catatan ini telah ditarik oleh %{by} pada %{moment} dan tidak lagi dihitung.',
  replaces: 'Catatan ini adalah perbaikan oleh %{by} pada %{moment}.',
  right: 'Lihat catatan yang berlaku',
  former: 'Lihat catatan lama',
  somebody: 'petugas',
  markCorrected: 'Diperbaiki',
  markWithdrawn: 'Ditarik',
  rests: {
    title: 'Yang akan dinilai ulang',
    none: 'Tidak ada kewajiban atau outcome yang bertumpu pada catatan ini.',
    duty: '%{step} |||| %{step} (%{smart_count} klien)',
    dutyOfMonth: '%{step}, bulan %{month} |||| %{step}, bulan %{month} (%{smart_count} klien)',
    outcome: 'Outcome tanggal %{day} (%{result}): ditandai sampai dinilai ulang.',
    completed: 'Kepesertaan yang selesai pada %{day}: penyelesaiannya ditandai sampai outcome dinilai ulang.',
  },
};
