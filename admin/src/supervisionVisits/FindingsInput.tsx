import { Box } from '@mui/material';
import { ArrayInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { CardsInput } from '../shared/CardsInput';
import { enumChoices } from '../shared/enumChoices';
import { FollowUpInputs } from './FollowUpInputs';

const must = required();

/** The checklist: a finding for each purpose looked at, on a record, and what it asks to be done. */
export function FindingsInput({ source, unit }: { source: string; unit: number }) {
  return (
    <ArrayInput source={source} helperText={false}>
      <SimpleFormIterator disableReordering disableClear fullWidth>
        <Box sx={{ display: 'grid', gap: 1, width: '100%', py: 1 }}>
          <SelectInput
            source="purpose"
            label="types.SupervisionFindingInput.purpose"
            choices={enumChoices('SupervisionPurpose')}
            validate={must}
            helperText={false}
          />
          <CardsInput of="SupervisionVerdict" source="verdict" label="types.SupervisionFindingInput.verdict" />
          <TextInput
            source="note"
            label="types.SupervisionFindingInput.note"
            multiline
            minRows={2}
            helperText="screens.supervisionVisits.noteHelp"
          />
          <FollowUpInputs unit={unit} />
        </Box>
      </SimpleFormIterator>
    </ArrayInput>
  );
}
