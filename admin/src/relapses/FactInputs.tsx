import { Box, Typography } from '@mui/material';
import { NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { ChipsInput } from '../shared/ChipsInput';
import { TickInput } from '../shared/TickInput';

const must = required();
const label = (fact: string) => `types.RelapseFactsInput.${fact}`;

/** What is found out about a use; its type must fit. */
export function FactInputs({ within = '' }: { within?: string }) {
  const translate = useTranslate();
  return (
    <>
      <div>
        <Typography variant="h3">{translate('types.RelapseFactsInput._', { smart_count: 1 })}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('screens.relapses.factsHelp')}
        </Typography>
      </div>
      <NumberInput
        source={`${within}times`}
        label={label('times')}
        helperText="screens.relapses.timesHelp"
        min={1}
        max={1000}
        step={1}
        validate={must}
      />
      <Box sx={{ display: 'grid' }}>
        <TickInput source={`${within}noticedQuickly`} label={label('noticedQuickly')} />
        <TickInput source={`${within}soughtHelp`} label={label('soughtHelp')} />
      </Box>
      <ChipsInput
        of="AddictionSymptom"
        source={`${within}symptoms`}
        label={label('symptoms')}
        helperText="screens.relapses.symptomsHelp"
      />
      <TextInput
        source={`${within}note`}
        label="screens.relapses.note"
        multiline
        minRows={2}
        helperText="screens.relapses.noteHelp"
      />
    </>
  );
}
