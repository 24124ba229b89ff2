import { Box } from '@mui/material';
import type { RelapsePartsFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { CloseRelapse } from './CloseRelapse';
import { PathwayStep } from './PathwayStep';

/** The steps of a relapse's handling, and its closing. */
export function Pathway({ relapse }: { relapse: RelapsePartsFragment }) {
  const { role, unit } = useViewer();
  return (
    <>
      <Box
        component="ol"
        sx={{
          ...{ m: 0, p: 0, listStyle: 'none', display: 'grid', columnGap: 3 },
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
        }}
      >
        {relapse.handling.map((duty) => (
          <PathwayStep key={duty.step} relapse={relapse} duty={duty} />
        ))}
      </Box>
      {role === 'OFFICER' && unit.id === relapse.unit.id && !relapse.closedOn && (
        <Box sx={{ mt: 1 }}>
          <CloseRelapse relapse={relapse} />
        </Box>
      )}
    </>
  );
}
