/** Labels that many types share. */
export const common = {
  id: 'ID',
  recordedAt: 'Waktu dicatat',
  version: 'Versi',
  unit: 'Satuan kerja',
  client: 'Klien',
  enrollment: 'Kepesertaan',
  note: 'Catatan',
};

/** What each record tells of its corrections. */
export const corrected = {
  supersededBy: 'Diperbaiki atau ditarik',
  corrects: 'Memperbaiki catatan',
  mayCorrect: 'Boleh diperbaiki',
};

/** Filters that many lists share. */
export const filters = {
  unitIds: 'Satuan kerja',
  within: 'Wilayah',
  search: 'Cari',
  from: 'Sejak tanggal',
  until: 'Sampai tanggal',
  clientId: 'Klien',
  enrollmentId: 'Kepesertaan',
  agentId: 'Agen pemulihan',
  withSuperseded: 'Termasuk yang diperbaiki atau ditarik',
};
