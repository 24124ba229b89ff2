import { Box } from '@mui/material';
import { Achieved } from './Achieved';
import { Pathways } from './Pathways';
import { RoomsHome } from './RoomsHome';

/** How Indonesia does, without a person, and the ways to look further. */
export function AnalystHome() {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
        columnGap: 2,
        alignItems: 'start',
      }}
    >
      <Box>
        <Achieved />
        <Pathways />
      </Box>
      <RoomsHome />
    </Box>
  );
}
