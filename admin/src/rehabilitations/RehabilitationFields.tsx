import { Typography } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { DrugUseFields } from './DrugUseFields';

const must = required();

/** Where a rehabilitation was, in which form, from when to when, and how it ended. */
export function RehabilitationFacts() {
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

/** The fields of a rehabilitation, in the order of the paper form. */
export function RehabilitationFields() {
  const translate = useTranslate();
  return (
    <>
      <RehabilitationFacts />
      <Typography variant="h3" sx={{ mt: 1 }}>
        {translate('screens.rehabilitations.use.title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('screens.rehabilitations.use.help')}
      </Typography>
      <DrugUseFields within="drugUse." />
    </>
  );
}
