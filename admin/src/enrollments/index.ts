import AssignmentIndOutlined from '@mui/icons-material/AssignmentIndOutlined';
import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined';
import { lazy } from 'react';
import {
  EnrollmentDocument,
  EnrollmentsByIdsDocument,
  EnrollmentsDocument,
  NotEnrolledClientsDocument,
  type EnrollmentHeadFragment,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { nameOf } from '../shared/PersonOrCode';
import { STAFF } from '../shared/roles';

const enrollments: Omit<ResourceFace, 'roles'> = {
  name: 'enrollments',
  type: 'Enrollment',
  room: 'clients',
  icon: AssignmentIndOutlined,
  documents: { many: EnrollmentsDocument, one: EnrollmentDocument, byIds: EnrollmentsByIdsDocument },
  show: lazy(() => import('./EnrollmentShow')),
  represents: ({ client }: EnrollmentHeadFragment) => nameOf(client),
};
const list = lazy(() => import('./EnrollmentList'));
const create = lazy(() => import('./EnrollmentCreate'));

/** Clients who are not enrolled. */
const notEnrolled: ResourceFace = {
  name: 'not-enrolled',
  type: 'Client',
  room: 'clients',
  roles: STAFF,
  icon: PersonSearchOutlined,
  menu: 'screens.enrollments.notEnrolled.title',
  documents: { many: NotEnrolledClientsDocument },
  list: lazy(() => import('./NotEnrolledList')),
};

/** Enrollments, to which an agent comes from the client, and who is not enrolled. */
export const resources: ResourceFace[] = [
  { ...enrollments, roles: STAFF, list, create },
  { ...enrollments, roles: ['AGENT'] },
  notEnrolled,
];
