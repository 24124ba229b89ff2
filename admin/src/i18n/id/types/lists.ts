import { common } from './common';

const { id, recordedAt, version, unit } = common;
const asked = { list: 'Daftar', filter: 'Saringan', orderBy: 'Urutan' };

/** Lists that are saved or written to a file. */
export const types = {
  Exportable: { _: 'Yang dapat diekspor', columns: 'Kolom', filters: 'Saringan' },
  ExportableColumn: {
    _: 'Kolom ekspor',
    path: 'Letak',
    fields: 'Isian',
    type: 'Jenis',
    values: 'Nilai',
  },
  ExportColumn: { _: 'Kolom berkas', path: 'Letak', title: 'Judul kolom', words: 'Kata' },
  ExportWord: { _: 'Kata', value: 'Nilai', says: 'Bunyi' },
  ExportListInput: {
    ...asked,
    _: 'Permintaan ekspor',
    id,
    title: 'Judul',
    told: 'Bunyi saringan',
    columns: 'Kolom',
    form: 'Bentuk berkas',
  },
  ListExport: {
    _: 'Ekspor daftar',
    id,
    recordedAt,
    list: 'Daftar',
    title: 'Judul',
    form: 'Bentuk berkas',
    columns: 'Kolom',
    job: 'Pekerjaan',
    rows: 'Jumlah baris',
    bytes: 'Ukuran (bita)',
    keptUntil: 'Disimpan sampai',
    clearedAt: 'Isi dihapus pada',
    message: 'Keterangan',
  },
  ListExportFilter: { _: 'Saringan ekspor', list: 'Daftar' },
  SavedList: {
    ...asked,
    _: 'Daftar tersimpan',
    id,
    recordedAt,
    version,
    unit,
    name: 'Nama daftar',
    shared: 'Untuk seluruh satuan kerja',
    hidden: 'Kolom yang disembunyikan',
    mine: 'Milik sendiri',
  },
  SavedListFilter: { _: 'Saringan daftar tersimpan', list: 'Daftar' },
  SaveListInput: {
    ...asked,
    _: 'Daftar yang disimpan',
    id,
    name: 'Nama daftar',
    shared: 'Untuk seluruh satuan kerja',
    hidden: 'Kolom yang disembunyikan',
  },
  UpdateSavedListInput: { _: 'Perubahan daftar tersimpan', name: 'Nama daftar' },
};

export const enums = {
  ExportForm: { XLSX: 'Excel (XLSX)', CSV: 'Teks (CSV)' },
};
