import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Where in the file the list stands. */
interface ListPlace {
  sheet: string | null;
  headerRow: number | null;
}

interface SheetChoiceProps {
  sheets: readonly string[];
  place: ListPlace;
  onChange: (place: ListPlace) => void;
}

/** Which sheet, and in which row the headers stand. */
export function SheetChoice({ sheets, place, onChange }: SheetChoiceProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '200px 200px' }, mb: 1 }}>
      {sheets.length > 1 && (
        <TextField
          select
          label={translate('types.Import.sheet')}
          value={place.sheet ?? sheets[0]}
          onChange={({ target }) => onChange({ sheet: target.value, headerRow: null })}
        >
          {sheets.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        type="number"
        label={translate('types.Import.headerRow')}
        value={place.headerRow ?? ''}
        slotProps={{ htmlInput: { min: 1, max: 1000 }, inputLabel: { shrink: true } }}
        onChange={({ target }) => onChange({ ...place, headerRow: target.value ? Number(target.value) : null })}
      />
    </Box>
  );
}
