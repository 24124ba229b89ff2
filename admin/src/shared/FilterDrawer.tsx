import FilterList from '@mui/icons-material/FilterList';
import { Box, Button, Drawer } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { FilterLiveForm, useListContext, useTranslate } from 'react-admin';

/** The filters of a list on a phone, in a drawer from below. */
export function FilterDrawer({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { filterValues, setFilters } = useListContext();
  const count = Object.keys(filterValues).filter((name) => name !== 'search').length;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FilterList />}
        sx={{ flex: 'none', mt: 0.5 }}
        onClick={() => setOpen(true)}
      >
        {count ? translate('shared.list.filtersSet', { count }) : translate('shared.list.filters')}
      </Button>
      <Drawer
        anchor="bottom"
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('shared.list.filters') } }}
      >
        <Box sx={{ p: 2, display: 'grid', gap: 1 }}>
          <FilterLiveForm debounce={0}>{children}</FilterLiveForm>
          <Button variant="contained" onClick={() => setOpen(false)}>
            {translate('shared.list.done')}
          </Button>
          {count > 0 && <Button onClick={() => setFilters({})}>{translate('shared.list.clear')}</Button>}
        </Box>
      </Drawer>
    </>
  );
}
