import SyncOutlined from '@mui/icons-material/SyncOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DerivePayablesDocument } from '../../../schema/generated/graphql';
import { useStep } from '../shared/useStep';

/** Looks at the evidence of the unit anew. */
export function DeriveButton() {
  const translate = useTranslate();
  const { take, busy } = useStep(DerivePayablesDocument, { says: 'screens.payables.derived' });
  return (
    <Button variant="outlined" startIcon={<SyncOutlined />} disabled={busy} onClick={() => void take({})}>
      {translate('screens.payables.derive')}
    </Button>
  );
}
