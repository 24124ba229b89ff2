import { common, corrected, filters } from './common';

const { id, recordedAt, unit, client, enrollment } = common;
const { unitIds, from, until, clientId, enrollmentId, withSuperseded } = filters;

const survey = {
  answeredOn: 'Tanggal dijawab',
  answeredBy: 'Yang menjawab',
  satisfaction: 'Tingkat kepuasan',
  comment: 'Tanggapan',
};

/** Satisfaction surveys at the end of the programme. */
export const types = {
  SatisfactionSurvey: {
    ...corrected,
    _: 'Survei kepuasan',
    ...{ id, recordedAt, unit, client, enrollment },
    ...survey,
  },
  SurveyFilter: {
    withSuperseded,
    _: 'Saringan survei kepuasan',
    ...{ unitIds, from, until, clientId, enrollmentId },
    levels: 'Tingkat kepuasan',
  },
  RecordSurveyInput: { _: 'Pencatatan survei kepuasan', id, enrollmentId: enrollment, ...survey },
};

export const enums = {
  SatisfactionLevel: {
    VERY_DISSATISFIED: 'Sangat tidak puas',
    DISSATISFIED: 'Tidak puas',
    SATISFIED: 'Puas',
    VERY_SATISFIED: 'Sangat puas',
  },
};
