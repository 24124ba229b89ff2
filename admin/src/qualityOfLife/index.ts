import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import { lazy } from 'react';
import { AssessmentDocument, AssessmentsByIdsDocument, AssessmentsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const assessments: Omit<ResourceFace, 'roles'> = {
  name: 'qualityOfLifeAssessments',
  type: 'QualityOfLifeAssessment',
  room: 'activities',
  icon: InsightsOutlined,
  menu: 'screens.qualityOfLife.menu',
  documents: { many: AssessmentsDocument, one: AssessmentDocument, byIds: AssessmentsByIdsDocument },
  show: lazy(() => import('./AssessmentShow')),
  edit: lazy(() => import('./AssessmentCorrect')),
};
const create = lazy(() => import('./AssessmentCreate'));
const list = lazy(() => import('./AssessmentList'));

/** Measurements of quality of life; an officer measures, an agent reads those of the assigned clients. */
export const resources: ResourceFace[] = [
  { ...assessments, roles: STAFF, list, create },
  { ...assessments, roles: ['AGENT'] },
];
