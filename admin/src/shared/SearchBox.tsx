import Search from '@mui/icons-material/Search';
import { InputAdornment } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';

/** Looks for a part of a code or name. */
export function SearchBox({ label }: { label: string }) {
  const translate = useTranslate();
  const words = translate(label);
  return (
    <TextInput
      source="search"
      type="search"
      helperText={false}
      label={false}
      placeholder={words}
      slotProps={{
        htmlInput: { 'aria-label': words },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
