import { required, TextInput } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';

const must = required();
const of = (field: string) => `types.GiveConsentInput.${field}`;

/** The consent a client gives to this receiver for this need. */
export function ConsentInputs() {
  return (
    <>
      <EnumInput of="Signer" source="signedBy" label={of('signedBy')} defaultValue="CLIENT" validate={must} />
      <DayInput source="givenOn" label={of('givenOn')} validate={must} />
      <DayInput source="expiresOn" label={of('expiresOn')} blank ahead />
      <TextInput source="what" label={of('what')} multiline helperText="screens.consents.whatHelp" />
    </>
  );
}
