import { Typography } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import { items } from './mapOf';

/** What is known of each item of the three layers. */
export function EntryInputs() {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h3" sx={{ mt: 1 }}>
        {translate('types.AreaMap.layers')}
      </Typography>
      {items.map((item) => (
        <TextInput key={item} source={`notes.${item}`} label={`enums.MapItem.${item}`} multiline helperText={false} />
      ))}
    </>
  );
}

/** The days on which the village was made ready. */
export function ReadinessInputs() {
  return (
    <>
      <DayInput source="listedOn" blank />
      <DayInput source="builtOn" blank />
      <DayInput source="coordinatedOn" blank />
    </>
  );
}
