import { Box } from '@mui/material';
import { Achieved } from './Achieved';
import { HomeColumns } from './HomeColumns';
import { Pathways } from './Pathways';
import { RoomsHome } from './RoomsHome';

/** How Indonesia does, without a person, and the ways to look further. */
export function AnalystHome() {
  return (
    <HomeColumns>
      <Box>
        <Achieved />
        <Pathways />
      </Box>
      <RoomsHome />
    </HomeColumns>
  );
}
