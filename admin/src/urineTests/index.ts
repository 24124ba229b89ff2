import ScienceOutlined from '@mui/icons-material/ScienceOutlined';
import { lazy } from 'react';
import { UrineTestDocument, UrineTestsByIdsDocument, UrineTestsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const urineTests: Omit<ResourceFace, 'roles'> = {
  name: 'urineTests',
  type: 'UrineTest',
  room: 'activities',
  icon: ScienceOutlined,
  documents: { many: UrineTestsDocument, one: UrineTestDocument, byIds: UrineTestsByIdsDocument },
  show: lazy(() => import('./UrineTestShow')),
  edit: lazy(() => import('./UrineTestCorrect')),
};
const create = lazy(() => import('./UrineTestCreate'));
const list = lazy(() => import('./UrineTestList'));

/** Urine tests; an officer examines, an agent reads the results of the assigned clients. */
export const resources: ResourceFace[] = [
  { ...urineTests, roles: STAFF, list, create },
  { ...urineTests, roles: ['AGENT'] },
];
