import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportField } from '../../../schema/generated/graphql';
import type { Source } from './mapping';

interface MappingLineProps {
  field: ImportField;
  /** Headers of the file. */
  columns: readonly string[];
  source: Source;
  onChange: (source: Source) => void;
}

/** Where one field comes from. */
export function MappingLine({ field, columns, source, onChange }: MappingLineProps) {
  const translate = useTranslate();
  const { column, value } = source;
  const name = translate(`enums.ImportField.${field}`);
  const named = columns.filter((one) => one !== '');
  return (
    <Box
      component="fieldset"
      aria-label={name}
      sx={{
        ...{
          m: 0,
          px: 0,
          border: 0,
          minWidth: 0,
          display: 'grid',
          columnGap: 1.5,
          alignItems: 'center',
          py: { xs: 1, sm: 0 },
        },
        gridTemplateColumns: { xs: '1fr', sm: '200px minmax(0, 1fr) minmax(0, 1fr)' },
        '& + &': { borderTop: { xs: 1, sm: 0 }, borderColor: { xs: 'divider' } },
      }}
    >
      <Box sx={{ fontSize: '0.875rem', fontWeight: 600 }}>{name}</Box>
      <TextField
        select
        label={translate('types.MappedColumn.column')}
        value={named.includes(column) ? column : ''}
        onChange={({ target }) => onChange({ column: target.value, value })}
      >
        <MenuItem value="">{translate('screens.imports.noColumn')}</MenuItem>
        {named.map((one) => (
          <MenuItem key={one} value={one}>
            {one}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('types.MappedColumn.value')}
        value={value}
        onChange={({ target }) => onChange({ column, value: target.value })}
      />
    </Box>
  );
}
