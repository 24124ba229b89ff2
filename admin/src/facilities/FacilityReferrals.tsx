import { Box, Link } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { ReferralRowFragment } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Loading } from '../shared/Loading';
import { nameOf } from '../shared/PersonOrCode';
import { Section } from '../shared/Section';
import { StatusChip } from '../shared/StatusChip';

const latest = { page: 1, perPage: 10 };

/** The latest referrals to a facility. */
export function FacilityReferrals({ facilityId }: { facilityId: string }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const filter = { facilityId };
  const { data, total, error, refetch } = useGetList<ReferralRowFragment>(
    'referrals',
    { filter, pagination: latest, sort: { field: 'recordedAt', order: 'DESC' } },
    { onError: () => undefined },
  );
  const all = listPath('referrals', filter);
  return (
    <Section title={translate('screens.facilities.referrals', { smart_count: total ?? 0 })}>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={3} />)}
      {data?.length === 0 && translate('screens.facilities.noReferrals')}
      {data?.map(({ id, client, need, status, sentOn }) => (
        <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, py: 0.5, fontSize: '0.875rem' }}>
          <Box sx={{ flexGrow: 1, minWidth: 180 }}>
            <Link component={To} to={`/referrals/${id}/show`} underline="always">
              {nameOf(client)}
            </Link>
            {` · ${translate(`enums.Need.${need}`)}`}
          </Box>
          {sentOn && <Box sx={{ color: 'text.secondary' }}>{day(sentOn)}</Box>}
          <StatusChip of="ReferralStatus" value={status} />
        </Box>
      ))}
      {total !== undefined && total > latest.perPage && (
        <Link component={To} to={all} variant="body2">
          {translate('screens.facilities.allReferrals')}
        </Link>
      )}
    </Section>
  );
}
