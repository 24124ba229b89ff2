import { Box, Button, Checkbox, FormControlLabel, FormGroup, FormLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ExportablePartFragment } from '../../../schema/generated/graphql';
import { useColumnWords } from './useColumnWords';

interface ColumnChoiceProps {
  columns: readonly ExportablePartFragment[];
  /** Paths of those that go into the file. */
  chosen: readonly string[];
  onChange: (paths: string[]) => void;
}

/** Facts of a row itself and of what it belongs to; farther ones are found by searching. */
const NEAR = 2;

/** Which columns go into a file: the chosen ones first, the rest by searching. */
export function ColumnChoice({ columns, chosen, onChange }: ColumnChoiceProps) {
  const translate = useTranslate();
  const { titleOf } = useColumnWords();
  const [search, setSearch] = useState('');
  const [begun] = useState(chosen);
  const sought = search.trim().toLowerCase();
  const shown = columns
    .filter((one) =>
      sought ? titleOf(one).toLowerCase().includes(sought) : begun.includes(one.path) || one.fields.length <= NEAR,
    )
    .toSorted((a, b) => Number(begun.includes(b.path)) - Number(begun.includes(a.path)));
  const say = (key: string, words?: object) => translate(`screens.lists.${key}`, words);
  const toggle = (path: string, ticked: boolean) =>
    onChange(ticked ? [...chosen, path] : chosen.filter((one) => one !== path));
  const count = columns.filter(({ path }) => chosen.includes(path)).length;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 1.5, minWidth: 0 }}>
      <FormLabel component="legend">{say('columns', { smart_count: count, count })}</FormLabel>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', my: 0.5 }}>
        <TextField
          type="search"
          size="small"
          margin="none"
          fullWidth
          value={search}
          placeholder={translate('ra.action.search_columns')}
          onChange={({ target }) => setSearch(target.value)}
          slotProps={{ htmlInput: { 'aria-label': translate('ra.action.search_columns') } }}
        />
        <Button size="small" sx={{ flex: 'none' }} onClick={() => onChange([])}>
          {say('none')}
        </Button>
      </Box>
      <FormGroup
        sx={{ maxHeight: 260, overflowY: 'auto', flexWrap: 'nowrap', border: 1, borderColor: 'divider', px: 1 }}
      >
        {shown.map((column) => (
          <FormControlLabel
            key={column.path}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(column.path)}
                onChange={(_, ticked) => toggle(column.path, ticked)}
              />
            }
            label={titleOf(column)}
          />
        ))}
        {shown.length === 0 && <Box sx={{ py: 1, fontSize: '0.875rem' }}>{say('noColumn')}</Box>}
      </FormGroup>
    </Box>
  );
}
