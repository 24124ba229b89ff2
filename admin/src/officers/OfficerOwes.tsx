import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DutiesOfOfficerDocument, type DutyState } from '../../../schema/generated/graphql';
import { DutyAsks } from '../duties/DutyAsks';
import { DutyWindow } from '../duties/DutyWindow';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { StatusChip } from '../shared/StatusChip';
import { useAnswer } from '../shared/useAnswer';

const states: DutyState[] = ['OVERDUE', 'DUE', 'UPCOMING'];

/** The trainings and refreshers an officer owes, and when. */
export function OfficerOwes({ officerId }: { officerId: string }) {
  const translate = useTranslate();
  const filter = { officerId, states, ruleCodes: ['officer.training', 'training.refresher'] };
  const { data, error, refetch } = useAnswer(DutiesOfOfficerDocument, { filter });
  return (
    <Section title={translate('screens.officers.owes')}>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={2} />)}
      {data?.duties.nodes.length === 0 && translate('screens.officers.owesNothing')}
      {data?.duties.nodes.map((duty) => (
        <Box key={duty.id} sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', py: 0.75, fontSize: '0.875rem' }}>
          <DutyAsks duty={duty} />
          <DutyWindow duty={duty} />
          <StatusChip of="DutyState" value={duty.state} />
        </Box>
      ))}
    </Section>
  );
}
