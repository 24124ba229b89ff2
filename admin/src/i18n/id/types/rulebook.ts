/** The rulebook: rules, parameters, findings and the documents they stand on. */
export const types = {
  Rule: {
    _: 'Aturan',
    code: 'Kode',
    kind: 'Jenis',
    title: 'Judul',
    explanation: 'Penjelasan',
    citation: 'Kutipan',
    parameters: 'Parameter',
    contested: 'Tafsir',
    waivable: 'Dapat dikecualikan',
  },
  RuleFilter: { _: 'Saringan aturan', kinds: 'Jenis', search: 'Cari' },
  Parameter: { _: 'Parameter', name: 'Nama', unit: 'Satuan', entries: 'Nilai menurut tanggal' },
  ParameterEntry: { _: 'Nilai parameter', from: 'Berlaku sejak', value: 'Nilai', citation: 'Kutipan' },
  Citation: { _: 'Kutipan', document: 'Dokumen', place: 'Letak', says: 'Bunyi' },
  GuidelineDocument: {
    _: 'Dokumen pedoman',
    key: 'Kunci',
    title: 'Judul',
    publisher: 'Penerbit',
    year: 'Tahun',
    atHand: 'Naskah tersedia',
  },
  Contested: {
    _: 'Tafsir',
    id: 'Nomor',
    readingA: 'Bacaan pertama',
    readingB: 'Bacaan kedua',
    taken: 'Yang dipakai',
    takenBy: 'Diputuskan oleh',
    takenOn: 'Tanggal diputuskan',
  },
  Finding: {
    waiver: 'Pengecualian',
    _: 'Temuan',
    rule: 'Aturan',
    met: 'Terpenuhi',
    message: 'Keterangan',
    found: 'Yang ditemukan',
    required: 'Yang diminta',
    missing: 'Yang belum ada',
    field: 'Isian',
    citation: 'Kutipan',
    contested: 'Tafsir',
  },
  Decision: { _: 'Pratinjau keputusan', allowed: 'Boleh', findings: 'Temuan' },
};

export const enums = {
  RuleKind: { REFUSE: 'Menolak', DUTY: 'Mewajibkan', MEASURE: 'Menilai' },
};
