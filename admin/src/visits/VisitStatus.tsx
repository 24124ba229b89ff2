import { Alert } from '@mui/material';
import { required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { RelapseType } from '../../../schema/generated/graphql';
import { Follows } from '../relapses/Follows';
import type { OpenRelapse } from '../relapses/useOpenRelapses';
import { CardsInput } from '../shared/CardsInput';
import { useFormat } from '../shared/format';
import { asksFacts } from './visitOf';

const must = required();

/** How the client stands, and what follows on a slip, lapse or relapse: an event that is open, or a new one. */
export function VisitStatus({ open }: { open: readonly OpenRelapse[] }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const status = useWatch({ name: 'recoveryStatus' }) as string | null;
  const known = open.find(({ type }) => type === status);
  const asks = asksFacts(
    status,
    open.map(({ type }) => type),
  );
  return (
    <>
      <CardsInput of="RecoveryStatus" source="recoveryStatus" help="screens.visits.statusHelp" validate={must} />
      {known && (
        <Alert severity="info" variant="outlined">
          {translate('screens.visits.known', { day: day(known.noticedOn) })}
        </Alert>
      )}
      {asks && <Follows type={status as RelapseType} />}
    </>
  );
}
