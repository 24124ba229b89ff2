import { Box, Link } from '@mui/material';
import { useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { useFormat } from '../../shared/format';
import type { Entry } from './entry';
import { kindIcons } from './kindIcons';
import { useWords } from './useWords';

/** An entry of the recovery record. */
export function RecordEntry({ entry }: { entry: Entry }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const resources = useResourceDefinitions();
  const words = useWords();
  const { title, mark, more = [] } = words(entry);
  const Icon = kindIcons[entry.kind];
  const resource = entry.to?.split('/')[1] ?? '';
  const opens = resources[resource]?.hasShow ? entry.to : null;
  const lines = more.filter(Boolean) as string[];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '24px 1fr', sm: '92px 24px 1fr' },
        columnGap: 1,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.875rem',
      }}
    >
      <Box
        component="time"
        dateTime={entry.on}
        sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums', gridColumn: { xs: '2', sm: 'auto' } }}
      >
        {day(entry.on)}
      </Box>
      <Box
        sx={{
          color: 'text.secondary',
          '& svg': { fontSize: 18 },
          gridRow: { xs: '1', sm: 'auto' },
          gridColumn: { xs: '1', sm: 'auto' },
        }}
        title={translate(`screens.course.record.kinds.${entry.kind}`)}
      >
        <Icon />
      </Box>
      <Box sx={{ minWidth: 0, gridColumn: { xs: '2', sm: 'auto' }, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.25, alignItems: 'center' }}>
          {opens ? (
            <Link component={To} to={opens} color="inherit" sx={{ fontWeight: 500 }}>
              {title}
            </Link>
          ) : (
            <Box sx={{ fontWeight: 500 }}>{title}</Box>
          )}
          {mark}
        </Box>
        {lines.map((line) => (
          <Box key={line} sx={{ color: 'text.secondary' }}>
            {line}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
