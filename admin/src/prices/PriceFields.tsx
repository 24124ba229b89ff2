import { NumberInput, required, TextInput } from 'react-admin';

const must = required();

/** What a price is, where it stands, and what is to be said of it. */
export function PriceFields({ noteNeeded = false }: { noteNeeded?: boolean }) {
  return (
    <>
      <NumberInput source="rupiah" validate={must} min={1} helperText={false} />
      <TextInput source="source" validate={must} helperText="screens.prices.sourceHelp" />
      <TextInput source="note" multiline helperText={false} {...(noteNeeded && { validate: must })} />
    </>
  );
}
