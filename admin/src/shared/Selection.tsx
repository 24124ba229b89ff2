import Close from '@mui/icons-material/Close';
import { Box, Checkbox, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useRecordContext, useTranslate } from 'react-admin';

/** What can be done with the chosen rows; nothing where none is chosen. */
export function Selection({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.5, py: 0.75 },
        ...{ bgcolor: 'action.selected', borderBottom: 1, borderColor: 'divider' },
      }}
    >
      <IconButton size="small" aria-label={translate('ra.action.unselect')} onClick={() => onUnselectItems()}>
        <Close fontSize="small" />
      </IconButton>
      <Typography variant="body2" aria-live="polite" sx={{ flexGrow: 1 }}>
        {translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}
      </Typography>
      {children}
    </Box>
  );
}

/** Chooses a row, or leaves it. */
export function SelectRow() {
  const translate = useTranslate();
  const record = useRecordContext();
  const { selectedIds, onToggleItem } = useListContext();
  if (!record) return null;
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(record.id)}
      onClick={(event) => event.stopPropagation()}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { 'aria-label': translate('ra.action.select_row') } }}
    />
  );
}

/** Chooses every row of the page, or leaves them all. */
export function SelectPage() {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect, onUnselectItems } = useListContext();
  const ids = data.map(({ id }) => id);
  const all = ids.length > 0 && ids.every((id) => selectedIds.includes(id));
  return (
    <Checkbox
      size="small"
      checked={all}
      indeterminate={!all && ids.some((id) => selectedIds.includes(id))}
      onChange={() => (all ? onUnselectItems() : onSelect([...new Set([...selectedIds, ...ids])]))}
      slotProps={{ input: { 'aria-label': translate('ra.action.select_all') } }}
    />
  );
}
