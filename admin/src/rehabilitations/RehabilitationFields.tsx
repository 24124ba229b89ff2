import { required, TextInput } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';

const must = required();

/** The fields of a rehabilitation, in the order of the paper form. */
export function RehabilitationFields() {
  return (
    <>
      <EnumInput of="RehabilitationForm" source="form" validate={must} />
      <EnumInput of="RehabilitationProvider" source="provider" validate={must} />
      <TextInput source="institution" validate={must} helperText={false} />
      <DayInput source="startedOn" blank validate={must} />
      <DayInput source="endedOn" blank />
      <EnumInput of="RehabilitationResult" source="result" />
      <DayInput source="returnedOn" blank helperText="screens.rehabilitations.returnedHelp" />
    </>
  );
}
