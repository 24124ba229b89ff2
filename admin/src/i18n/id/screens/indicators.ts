/** How the units are doing. */
export const indicators = {
  title: 'Capaian',
  span: '%{from} sampai %{until}',
  period: {
    label: 'Periode',
    quarter: 'Triwulan ini',
    lastQuarter: 'Triwulan lalu',
    year: 'Tahun ini',
    lastYear: 'Tahun lalu',
  },
  shown: { label: 'Tampilan', chart: 'Grafik', table: 'Tabel' },
  by: { label: 'Pengelompokan', PROVINCE: 'Provinsi', UNIT: 'Satuan kerja' },
  small: '< 5',
  days: '%{days} hari',
  aim: 'Target %{target}',
  missed: 'Di bawah target %{target}',
  of: '%{done} dari %{all}',
  went: {
    up: '▲ naik dari %{value}',
    down: '▼ turun dari %{value}',
    same: '= tetap, %{value}',
    unknown: 'sebelumnya: %{value}',
  },
  trend: '%{indicator}: 12 bulan',
  where: '%{indicator} menurut wilayah',
  none: 'Belum ada data pada periode ini.',
};
