import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RelapsePartsFragment } from '../../../schema/generated/graphql';
import { useMayTake } from '../enrollments/useMayTake';
import { useViewer } from '../panel';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { StepActions } from './StepActions';

interface PathwayStepProps {
  relapse: RelapsePartsFragment;
  duty: RelapsePartsFragment['handling'][number];
}

/** A step of the handling: where it stands, who may take it, and the way to take it. */
export function PathwayStep({ relapse, duty }: PathwayStepProps) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { role } = useViewer();
  const may = useMayTake(relapse.unit);
  const { step, by, state, until, doneOn } = duty;
  const say = (key: string, words?: object) => translate(`screens.relapses.${key}`, words);
  const taken = relapse.steps.find((one) => one.step === step);
  const who = by.map((one) => translate(`enums.Recorder.${one}`).toLowerCase()).join(` ${say('or')} `);
  const open = !doneOn && !relapse.closedOn && may('relapses') && (by as string[]).includes(role);
  const line = doneOn
    ? [say(taken?.declined ? 'declinedOn' : 'doneOn', { day: day(doneOn) }), taken?.note]
    : [say('by', { who }), !relapse.closedOn && say('until', { day: day(until) })];
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 },
        ...{ py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' },
      }}
    >
      <Box sx={{ flex: '1 1 180px' }}>
        <Box sx={{ fontWeight: 500, display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
          {translate(`enums.HandlingStep.${step}`)} <StatusChip of="DutyState" value={state} />
        </Box>
        <Box sx={{ color: 'text.secondary' }}>{line.filter(Boolean).join(' · ')}</Box>
      </Box>
      {open && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          <StepActions relapse={relapse} step={step} />
        </Box>
      )}
    </Box>
  );
}
