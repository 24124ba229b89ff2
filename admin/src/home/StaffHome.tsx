import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { HomeOfStaffDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useViewer } from '../panel';
import { useToday } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { OverdueByRule } from '../duties/OverdueByRule';
import { Groups } from '../indicators/Groups';
import { periodOf } from '../shared/periods';
import { Achieved } from './Achieved';
import { AgentsOnDuty } from './AgentsOnDuty';
import { figures, lastPeriods, needsAction } from './counts';
import { Figure } from './Figure';
import { HomeColumns } from './HomeColumns';
import { NeedsAction } from './NeedsAction';
import { Pathways } from './Pathways';
import { UnitsInNeed } from './UnitsInNeed';

/** What waits for officers and supervisors, worst first; each number opens its records. */
export function StaffHome() {
  const translate = useTranslate();
  const today = useToday();
  const { role, unit } = useViewer();
  const days = { today, ...lastPeriods(today) };
  const { data, error, refetch } = useAnswer(HomeOfStaffDocument, { ...days, own: [unit.id] });
  const say = (key: string) => translate(`screens.home.${key}`);
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={10} />;
  const needs = needsAction(days, unit.id)
    .filter(({ head }) => !head || role === 'SUPERVISOR')
    .map(({ of, to }) => ({ of, to, count: data[of].totalCount }));
  return (
    <HomeColumns>
      <Box>
        <NeedsAction needs={needs} />
        {unit.tier !== 'REGENCY' && <UnitsInNeed />}
        <OverdueByRule />
        {unit.tier === 'REGENCY' && <AgentsOnDuty />}
      </Box>
      <Box>
        <Achieved />
        {role === 'SUPERVISOR' && <Pathways />}
        <Section title={say('figures')}>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', mx: -1 }}>
            {figures.map(({ of, to }) => (
              <Figure key={of} count={data[of].totalCount} label={`screens.home.count.${of}`} to={to} />
            ))}
          </Box>
        </Section>
      </Box>
      {unit.tier !== 'REGENCY' && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Groups
            indicator="ACTIVE"
            by={unit.tier === 'NATIONAL' ? 'PROVINCE' : 'UNIT'}
            period={periodOf('quarter', today).period}
            brief
          />
        </Box>
      )}
    </HomeColumns>
  );
}
