import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportLineFragment, ImportStatus } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

const shown = ['new', 'existing', 'already', 'errors', 'warnings'] as const;

/** Whether the rows of an import were ever read, so that there is something to count. */
export const wasRead = (status: ImportStatus): boolean => !['READING', 'NEEDS_MAPPING', 'FAILED'].includes(status);

/** The rows of an import by what becomes of them. */
export function Counts({ counts }: Pick<ImportLineFragment, 'counts'>) {
  const translate = useTranslate();
  const { number } = useFormat();
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gap: 1.5,
        my: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(5, minmax(0, 150px))' },
      }}
    >
      {shown.map((one) => (
        <Box key={one}>
          <Box component="dt" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {translate(`types.ImportCounts.${one}`)}
          </Box>
          <Box
            component="dd"
            sx={{
              ...{ m: 0, fontSize: '1.5rem', fontWeight: 650, fontVariantNumeric: 'tabular-nums' },
              ...(one === 'errors' && counts.errors > 0 && { color: 'error.main' }),
            }}
          >
            {number(counts[one])}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
