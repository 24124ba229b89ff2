import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PartnerTrainingRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** A training of a partner on a phone. */
export function PartnerTrainingCard({ record }: { record: PartnerTrainingRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { institution, kind, heldOn, topic, participants, hours } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{institution}</Box>
      <Box>{topic}</Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[
          translate(`enums.PartnerKind.${kind}`),
          day(heldOn),
          translate('screens.partnerTrainings.size', { participants, hours }),
        ].join(' · ')}
      </Box>
    </Box>
  );
}
