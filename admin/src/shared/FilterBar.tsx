import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { FilterLiveForm, useListContext, useTranslate } from 'react-admin';
import { FilterDrawer } from './FilterDrawer';
import { usePhone } from './usePhone';

interface FilterBarProps {
  /** The search box, always in sight. */
  search?: ReactNode;
  /** What can be done with the list as such. */
  tools: ReactNode;
  /** Inputs named as the fields of the filter. */
  children?: ReactNode;
}

const bar = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, mb: 1 } as const;
/** Labels stand in the edge of their fields, where they have room. */
const named = {
  '& label, & .MuiInputLabel-root': { transform: 'translate(14px, -9px) scale(0.75)', maxWidth: 'calc(133% - 32px)' },
  '& label + div legend, & .MuiInputLabel-root + div legend': { maxWidth: '100%' },
} as const;
const grown = { flexGrow: 1, minWidth: 0 } as const;

/** The filters of a list: in a row on a desk; on a phone the search alone, the rest behind a button. */
export function FilterBar({ search, tools, children }: FilterBarProps) {
  const phone = usePhone();
  if (!search && !children) return tools;
  if (!phone)
    return (
      <>
        <FilterLiveForm debounce={300}>
          <Box
            className="no-print"
            sx={{
              ...bar,
              ...named,
              '& > *': { flex: '1 1 170px', maxWidth: 240, minWidth: 0 },
              '& > button': { flex: 'none' },
            }}
          >
            {search && <Box sx={{ '&&': { flexGrow: 2, maxWidth: 320 } }}>{search}</Box>}
            {children}
            <Clear />
          </Box>
        </FilterLiveForm>
        {tools}
      </>
    );
  return (
    <>
      <Box className="no-print" sx={{ ...bar, flexWrap: 'nowrap' }}>
        <Box sx={grown}>{search ? <FilterLiveForm debounce={300}>{search}</FilterLiveForm> : tools}</Box>
        {children && <FilterDrawer>{children}</FilterDrawer>}
      </Box>
      {search && tools}
    </>
  );
}

function Clear() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues).length === 0) return null;
  return <Button onClick={() => setFilters({})}>{translate('shared.list.clear')}</Button>;
}
