import { required, TextInput } from 'react-admin';
import { EnumInput } from '../shared/EnumInput';
import { PickInput } from '../shared/PickInput';

const must = required();

/** Whose account it is, what they may do, and for which unit. */
export function AccountFields() {
  return (
    <>
      <TextInput source="name" validate={must} helperText={false} />
      <EnumInput of="Role" source="role" validate={must} />
      <PickInput source="unitId" reference="units" validate={must} />
    </>
  );
}
