import { Typography } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';

const must = required();

/** The fields of a consent to post-rehabilitation, with the sentence that asks for it; its day may begin blank. */
export function ConsentFields({ blank = false }: { blank?: boolean }) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate('screens.consents.whole')}
      </Typography>
      <RuleSays code="enrollment.consent" />
      <EnumInput of="Signer" source="signedBy" validate={must} />
      <DayInput source="givenOn" blank={blank} validate={must} />
      <DayInput source="expiresOn" blank ahead />
      <TextInput source="what" multiline helperText="screens.consents.whatHelp" />
    </>
  );
}
