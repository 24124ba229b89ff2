import type * as indonesian from '../../id/types/surveys';
import { common, corrected, filters } from './common';

const { id, recordedAt, unit, client, enrollment } = common;
const { unitIds, from, until, clientId, enrollmentId, withSuperseded } = filters;

const survey = {
  answeredOn: 'Answered on',
  answeredBy: 'Answered by',
  satisfaction: 'Satisfaction',
  comment: 'Comment',
};

export const types: typeof indonesian.types = {
  SatisfactionSurvey: {
    ...corrected,
    _: 'Satisfaction survey |||| Satisfaction surveys',
    ...{ id, recordedAt, unit, client, enrollment },
    ...survey,
  },
  SurveyFilter: {
    withSuperseded,
    _: 'Filter of surveys',
    ...{ unitIds, from, until, clientId, enrollmentId },
    levels: 'Satisfaction',
  },
  RecordSurveyInput: { _: 'Record of a survey', id, enrollmentId: enrollment, ...survey },
};

export const enums: typeof indonesian.enums = {
  SatisfactionLevel: {
    VERY_DISSATISFIED: 'Very dissatisfied',
    DISSATISFIED: 'Dissatisfied',
    SATISFIED: 'Satisfied',
    VERY_SATISFIED: 'Very satisfied',
  },
};
