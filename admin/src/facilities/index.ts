import HubOutlined from '@mui/icons-material/HubOutlined';
import { lazy } from 'react';
import {
  FacilitiesByIdsDocument,
  FacilitiesDocument,
  FacilityDocument,
  type FacilityRowFragment,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const facilities: Omit<ResourceFace, 'roles'> = {
  name: 'facilities',
  type: 'Facility',
  room: 'network',
  icon: HubOutlined,
  documents: { many: FacilitiesDocument, one: FacilityDocument, byIds: FacilitiesByIdsDocument },
  show: lazy(() => import('./FacilityShow')),
  menu: 'screens.facilities.title',
  represents: ({ name }: FacilityRowFragment) => name,
};

/** Facilities of the referral network; an agent comes to one from a referral, staff have the list too. */
export const resources: ResourceFace[] = [
  {
    ...facilities,
    roles: STAFF,
    list: lazy(() => import('./FacilityList')),
    create: lazy(() => import('./FacilityRegister')),
  },
  { ...facilities, roles: ['AGENT'] },
];
