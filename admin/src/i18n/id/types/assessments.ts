import { common, filters } from './common';

const { id, recordedAt, unit, client, enrollment } = common;
const { unitIds, from, until, clientId, enrollmentId } = filters;

const urine = {
  takenOn: 'Tanggal pemeriksaan',
  purpose: 'Tujuan pemeriksaan',
  lot: 'Nomor lot alat uji',
  results: 'Hasil per zat',
};
const measured = { takenOn: 'Tanggal pengukuran', phase: 'Tahap', answers: 'Jawaban' };
const substance = { substance: 'Zat', result: 'Hasil' };

/** Urine tests, quality of life and the outcome. */
export const types = {
  UrineTest: {
    relapse: 'Kejadian kekambuhan',
    _: 'Pemeriksaan urin',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    ...urine,
    examiner: 'Pemeriksa',
    overall: 'Hasil',
  },
  UrineTestFilter: {
    _: 'Saringan pemeriksaan urin',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    purposes: 'Tujuan pemeriksaan',
    results: 'Hasil',
  },
  RecordUrineTestInput: {
    _: 'Pencatatan pemeriksaan urin',
    id,
    enrollmentId: enrollment,
    ...urine,
    relapseId: 'Kejadian kekambuhan',
  },
  SubstanceResult: { _: 'Hasil per zat', ...substance },
  SubstanceResultInput: { _: 'Hasil per zat', ...substance },
  QualityOfLifeAssessment: {
    _: 'Pengukuran kualitas hidup',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    ...measured,
    domains: 'Nilai domain',
    good: 'Kualitas hidup baik',
    health: 'Kesehatan umum (butir 2)',
    overall: 'Kualitas hidup umum (butir 1)',
    missingPolicy: 'Perlakuan butir kosong',
    scoringVersion: 'Versi penilaian',
  },
  QualityOfLifeScore: {
    _: 'Pratinjau skor kualitas hidup',
    domains: 'Nilai domain',
    good: 'Kualitas hidup baik',
    blanks: 'Butir kosong',
  },
  QualityOfLifeFilter: {
    _: 'Saringan pengukuran kualitas hidup',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    good: 'Kualitas hidup baik',
    phases: 'Tahap',
  },
  RecordQualityOfLifeInput: {
    _: 'Pencatatan pengukuran kualitas hidup',
    id,
    enrollmentId: enrollment,
    ...measured,
  },
  DomainScore: {
    _: 'Nilai domain',
    domain: 'Domain',
    raw: 'Jumlah mentah',
    score: 'Nilai (tabel)',
    formulaScore: 'Nilai (rumus)',
    good: 'Baik',
    methodsDisagree: 'Kedua cara berbeda',
  },
  DomainImprovement: {
    _: 'Peningkatan domain',
    domain: 'Domain',
    baseline: 'Nilai awal',
    final: 'Nilai akhir',
    improved: 'Meningkat',
    ratio: 'Perubahan',
  },
  Outcome: {
    _: 'Outcome',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    recordedOn: 'Tanggal penilaian',
    result: 'Hasil',
    baseline: 'Pengukuran awal',
    final: 'Pengukuran akhir',
    improvement: 'Peningkatan per domain',
    improvedOverall: 'Peningkatan kualitas hidup',
    qualityGood: 'Kualitas hidup baik',
    urineTest: 'Pemeriksaan urin akhir',
    findings: 'Temuan',
  },
  OutcomeFilter: { _: 'Saringan outcome', unitIds, from, until, clientId, enrollmentId, results: 'Hasil' },
};

export const enums = {
  Substance: {
    AMP: 'Amfetamin (AMP)',
    MET: 'Metamfetamin (MET)',
    THC: 'Ganja (THC)',
    MOP: 'Morfin (MOP)',
    COC: 'Kokain (COC)',
    BZO: 'Benzodiazepin (BZO)',
  },
  TestResult: { NEGATIVE: 'Negatif', POSITIVE: 'Positif', INVALID: 'Tidak sah' },
  TestPurpose: { ROUTINE: 'Rutin', RELAPSE: 'Kekambuhan' },
  AssessmentPhase: { BASELINE: 'Awal', FINAL: 'Akhir' },
  QualityDomain: {
    PHYSICAL: 'Kesehatan fisik',
    PSYCHOLOGICAL: 'Psikologis',
    SOCIAL: 'Hubungan sosial',
    ENVIRONMENT: 'Lingkungan',
  },
  Improvement: { ALL: 'Semua domain', SOME: 'Sebagian domain', NONE: 'Tidak satu pun' },
  OutcomeResult: { RECOVERED: 'Pulih', NOT_RECOVERED: 'Belum pulih' },
};
