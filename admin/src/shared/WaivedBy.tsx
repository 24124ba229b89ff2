import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FindingPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from './format';

/** A finding that is not met and passes by a waiver: which rule, by whom it is waived and until when. */
export function WaivedBy({ finding: { rule, waiver } }: { finding: FindingPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (!waiver) return null;
  return (
    <Box sx={{ fontSize: '0.875rem', py: 0.25, color: 'text.secondary' }}>
      {translate('shared.refusal.waived', { rule: rule.title, by: waiver.grantedIn.name, until: day(waiver.until) })}
    </Box>
  );
}
