import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EnrollmentRowFragment } from '../../../schema/generated/graphql';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { useFormat } from '../shared/format';
import { CareCard } from './CareCard';
import { Overdue } from './Overdue';

/** An enrollment on a phone. */
export function EnrollmentCard({ record }: { record: EnrollmentRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { client, startedOn, agent, status, duties } = record;
  const who = agent?.name ?? (status === 'ACTIVE' ? translate('screens.course.noAgent') : null);
  return (
    <CareCard
      client={client}
      day={day(startedOn)}
      mark={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <EnrollmentChip enrollment={record} />
          <Overdue duties={duties} />
        </Box>
      }
    >
      {[client.village.name, who].filter(Boolean).join(' · ')}
    </CareCard>
  );
}
