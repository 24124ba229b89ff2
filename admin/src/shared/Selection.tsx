import Close from '@mui/icons-material/Close';
import { Box, Checkbox, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useRecordContext, useTranslate } from 'react-admin';
import { usePhone } from './usePhone';

const bar = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.5, py: 0.75 } as const;
const above = { bgcolor: 'action.selected', borderBottom: 1, borderColor: 'divider' };
const below = {
  ...{ position: 'fixed', insetInline: 0, bottom: 0, zIndex: 'appBar' },
  ...{ bgcolor: 'background.paper', borderTop: 1, borderColor: 'divider', boxShadow: 6 },
} as const;

/** What can be done with the chosen rows; nothing where none is chosen. On a phone it stays at the foot of the screen. */
export function Selection({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const phone = usePhone();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <>
      {phone && <Box sx={{ height: 180 }} />}
      <Box sx={{ ...bar, ...(phone ? below : above) }}>
        <IconButton size="small" aria-label={translate('ra.action.unselect')} onClick={() => onUnselectItems()}>
          <Close fontSize="small" />
        </IconButton>
        <Typography variant="body2" aria-live="polite" sx={{ flexGrow: 1 }}>
          {translate('ra.action.bulk_actions', { smart_count: selectedIds.length })}
        </Typography>
        {phone && <SelectPage />}
        {children}
      </Box>
    </>
  );
}

/** Chooses a row, or leaves it. */
export function SelectRow() {
  const translate = useTranslate();
  const phone = usePhone();
  const record = useRecordContext();
  const { selectedIds, onToggleItem } = useListContext();
  if (!record) return null;
  return (
    <Checkbox
      size={phone ? 'medium' : 'small'}
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
