import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OfficerRowFragment } from '../../../schema/generated/graphql';
import { Refresher } from './Refresher';
import { Trained } from './Trained';

/** An officer on a phone. */
export function OfficerCard({ record }: { record: OfficerRowFragment }) {
  const translate = useTranslate();
  const { account, employment, unit, trained, trainingHours } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{account.name}</Box>
        <Trained met={trained.met} />
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{`${translate(`enums.Employment.${employment}`)} · ${unit.name}`}</Box>
      <Box>{translate('screens.officers.hours', { hours: trainingHours })}</Box>
      {record.refresherBy && (
        <Box>
          {`${translate('types.Officer.refresherBy')}: `}
          <Refresher record={record} />
        </Box>
      )}
    </Box>
  );
}
