import { common } from './common';

const { id, recordedAt } = common;

/** Corrections of records. */
export const types = {
  Correction: {
    id,
    recordedAt,
    _: 'Perbaikan catatan |||| Perbaikan catatan',
    kind: 'Jenis catatan',
    record: 'Catatan yang digantikan',
    successor: 'Catatan pengganti',
    reason: 'Alasan',
    by: 'Diperbaiki oleh',
  },
  Resting: {
    _: 'Yang bertumpu pada catatan',
    duties: 'Kewajiban',
    outcome: 'Outcome',
    completed: 'Kepesertaan yang selesai',
  },
};

export const enums = {
  RecordKind: {
    VISIT: 'Kunjungan',
    ACTIVITY: 'Pendampingan',
    GROUP_MEETING: 'Pertemuan kelompok',
    URINE_TEST: 'Pemeriksaan urin',
    QUALITY_OF_LIFE: 'Pengukuran kualitas hidup',
    REFERRAL: 'Rujukan',
    RELAPSE: 'Kejadian kekambuhan',
    SURVEY: 'Survei kepuasan',
    RECOVERY_RECORD: 'Rapor pemulihan',
    OUTCOME: 'Penilaian outcome',
  },
};
