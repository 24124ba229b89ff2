import { common, filters } from './common';

const { id, recordedAt, unit } = common;
const { unitIds, from, until, agentId } = filters;

const assistance = { heldOn: 'Tanggal asistensi', topic: 'Topik', result: 'Hasil' };
const review = {
  reviewedOn: 'Tanggal evaluasi',
  participants: 'Pihak yang terlibat',
  findings: 'Temuan',
  changes: 'Perubahan SOP',
};

/** Assistance to agents, and reviews of the working procedures. */
export const types = {
  Assistance: {
    _: 'Asistensi agen',
    ...{ id, recordedAt, unit, ...assistance },
    agent: 'Agen pemulihan',
    officer: 'Petugas',
  },
  AssistanceFilter: { _: 'Saringan asistensi', unitIds, agentId, from, until },
  RecordAssistanceInput: { _: 'Pencatatan asistensi', id, agentId, ...assistance },
  SopReview: { _: 'Evaluasi SOP', ...{ id, recordedAt, unit, ...review }, absent: 'Belum terlibat' },
  SopReviewFilter: { _: 'Saringan evaluasi SOP', unitIds, from, until },
  RecordSopReviewInput: { _: 'Pencatatan evaluasi SOP', id, ...review },
};

export const enums = {
  ReviewParticipant: {
    LAW_ENFORCEMENT: 'Aparat penegak hukum',
    HEALTH_FACILITIES: 'Fasilitas kesehatan',
    PARTNER_INSTITUTIONS: 'Lembaga rehabilitasi mitra',
  },
};
