import Add from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { ArrayInput, required, SimpleFormIterator, TextInput, useSimpleFormIterator, useTranslate } from 'react-admin';

const must = required();
const tel = { htmlInput: { inputMode: 'tel' } } as const;
const field = (name: string) => `types.FamilyContactInput.${name}`;

/** Contacts of the family. */
export function FamilyInput({ source }: { source: string }) {
  return (
    <ArrayInput source={source} helperText={false}>
      <SimpleFormIterator inline disableReordering disableClear addButton={<AddContact />}>
        <TextInput source="name" label={field('name')} validate={must} helperText={false} />
        <TextInput source="relation" label={field('relation')} validate={must} helperText={false} />
        <TextInput source="phone" label={field('phone')} slotProps={tel} helperText={false} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function AddContact() {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button startIcon={<Add />} onClick={() => add()}>
      {translate('screens.clients.addContact')}
    </Button>
  );
}
