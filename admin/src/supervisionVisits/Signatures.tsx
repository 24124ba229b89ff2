import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SupervisionVisitPartsFragment } from '../../../schema/generated/graphql';

const places = ['supervisor', 'supervised'] as const;

/** Where the printed form is signed; on paper alone. */
export function Signatures({ visit }: { visit: SupervisionVisitPartsFragment }) {
  const translate = useTranslate();
  const units = { supervisor: visit.supervisor.name, supervised: visit.unit.name };
  return (
    <Box
      sx={{
        display: 'none',
        displayPrint: 'grid',
        gridTemplateColumns: '1fr 1fr',
        gap: 4,
        mt: 3,
        breakInside: 'avoid',
      }}
    >
      {places.map((place) => (
        <Box key={place} sx={{ textAlign: 'center' }}>
          <Box>{translate(`screens.supervisionVisits.signs.${place}`)}</Box>
          <Box>{units[place]}</Box>
          <Box sx={{ mt: 9, borderTop: 1, mx: 4 }}>{translate('screens.supervisionVisits.signs.name')}</Box>
        </Box>
      ))}
    </Box>
  );
}
