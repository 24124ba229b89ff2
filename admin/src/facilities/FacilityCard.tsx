import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FacilityRowFragment } from '../../../schema/generated/graphql';
import { Services } from './Services';

/** A facility on a phone. */
export function FacilityCard({ record }: { record: FacilityRowFragment }) {
  const translate = useTranslate();
  const { name, kind, services, village } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{name}</Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[translate(`enums.FacilityKind.${kind}`), village?.name].filter(Boolean).join(' · ')}
      </Box>
      <Services services={services} />
    </Box>
  );
}
