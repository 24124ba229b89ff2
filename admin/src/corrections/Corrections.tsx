import { Alert, Box, Link } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { CorrectionPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** What a record tells of its corrections. */
export interface Corrected {
  id: string;
  mayCorrect: boolean;
  supersededBy?: CorrectionPartsFragment | null;
  corrects?: CorrectionPartsFragment | null;
}

/** What set a record aside and which one stands, and which one it stands in place of. */
export function Corrections({ record: { supersededBy, corrects } }: { record: Corrected }) {
  if (!supersededBy && !corrects) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 2, maxWidth: 860 }}>
      {supersededBy && (
        <Told correction={supersededBy} says={supersededBy.successor ? 'replaced' : 'withdrawn'} severity="warning" />
      )}
      {supersededBy?.successor && <Other id={supersededBy.successor} label="right" />}
      {corrects && <Told correction={corrects} says="replaces" severity="info" />}
      {corrects && <Other id={corrects.record} label="former" />}
    </Box>
  );
}

interface ToldProps {
  correction: CorrectionPartsFragment;
  says: string;
  severity: 'warning' | 'info';
}

function Told({ correction: { recordedAt, reason, by }, says, severity }: ToldProps) {
  const translate = useTranslate();
  const { moment } = useFormat();
  const words = { moment: moment(recordedAt), by: by?.name ?? translate('screens.corrections.somebody') };
  return (
    <Alert severity={severity} variant="outlined">
      {translate(`screens.corrections.${says}`, words)}
      <Box component="span" sx={{ display: 'block' }}>{`${translate('types.Correction.reason')}: ${reason}`}</Box>
    </Alert>
  );
}

function Other({ id, label }: { id: string; label: string }) {
  const translate = useTranslate();
  return (
    <Link component={To} to={`/${useResourceContext()}/${id}/show`} sx={{ fontSize: '0.875rem' }}>
      {translate(`screens.corrections.${label}`)}
    </Link>
  );
}
