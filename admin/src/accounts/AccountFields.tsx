import type { Role } from '../../../schema/generated/graphql';
import { required, TextInput } from 'react-admin';
import { EnumInput } from '../shared/EnumInput';
import { ANYONE } from '../shared/roles';
import { PickInput } from '../shared/PickInput';

const must = required();

/** Whose account it is, what they may do (of these roles), and for which unit. */
export function AccountFields({ roles = ANYONE }: { roles?: readonly Role[] }) {
  return (
    <>
      <TextInput source="name" validate={must} helperText={false} />
      <EnumInput of="Role" source="role" only={roles} validate={must} />
      <PickInput source="unitId" reference="units" validate={must} />
    </>
  );
}
