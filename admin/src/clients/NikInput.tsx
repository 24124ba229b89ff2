import { regex, TextInput, type TextInputProps } from 'react-admin';

const digits = regex(/^\d{16}$/, 'screens.clients.nikDigits');

/** A resident's number: 16 digits, written once and masked ever after. */
export function NikInput(props: TextInputProps) {
  return (
    <TextInput
      validate={digits}
      helperText="screens.clients.nikMasked"
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 16 } }}
      {...props}
    />
  );
}
