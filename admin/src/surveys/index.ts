import SentimentSatisfiedOutlined from '@mui/icons-material/SentimentSatisfiedOutlined';
import { lazy } from 'react';
import { SurveyDocument, SurveysDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Satisfaction surveys; one is recorded at the end of a course. */
export const resource: ResourceFace = {
  name: 'surveys',
  type: 'SatisfactionSurvey',
  room: 'supervision',
  roles: STAFF,
  icon: SentimentSatisfiedOutlined,
  documents: { many: SurveysDocument, one: SurveyDocument },
  list: lazy(() => import('./SurveyList')),
  show: lazy(() => import('./SurveyShow')),
  create: lazy(() => import('./SurveyCreate')),
};
