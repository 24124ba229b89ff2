import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined';
import {
  UnitDocument,
  UnitsByIdsDocument,
  UnitsDocument,
  type UnitRowFragment,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { ANYONE } from '../shared/roles';

/** Units: BNN, BNNP, BNNK. */
export const resource: ResourceFace = {
  name: 'units',
  type: 'Unit',
  room: 'settings',
  roles: ANYONE,
  icon: ApartmentOutlined,
  documents: { many: UnitsDocument, one: UnitDocument, byIds: UnitsByIdsDocument },
  represents: ({ name }: UnitRowFragment) => name,
};
