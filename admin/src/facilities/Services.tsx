import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Need } from '../../../schema/generated/graphql';

/** What a facility offers, one beside the other. */
export function Services({ services }: { services: readonly Need[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {services.map((one) => (
        <Box
          component="li"
          key={one}
          sx={{ px: 0.75, border: 1, borderColor: 'divider', borderRadius: '6px', fontSize: '0.8125rem' }}
        >
          {translate(`enums.Need.${one}`)}
        </Box>
      ))}
    </Box>
  );
}
