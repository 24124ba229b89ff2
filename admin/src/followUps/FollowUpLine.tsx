import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FollowUpPartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { DueMark } from './DueMark';
import { FollowUpSteps } from './FollowUpSteps';

/** A follow-up on the page of its visit: what is to be done, what was answered, and the next step. */
export function FollowUpLine({ followUp }: { followUp: FollowUpPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { task, dueOn, owner, unit, answer, answeredOn, answeredBy, remarks, closedOn } = followUp;
  const answered = [answer, answeredBy?.name, answeredOn && day(answeredOn)].filter(Boolean).join(' · ');
  return (
    <Box sx={{ my: 1, pl: 1.5, borderLeft: 3, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
      <Box sx={{ fontWeight: 600 }}>
        {task} <DueMark of={followUp} />
      </Box>
      <Facts>
        <Fact label="types.FollowUp.dueOn">{day(dueOn)}</Fact>
        <Fact label="types.FollowUp.owner">
          {owner?.name ?? translate('screens.followUps.head', { unit: unit.name })}
        </Fact>
        <Fact label="types.FollowUp.answer">{answered}</Fact>
        <Fact label="types.FollowUp.remarks">{remarks}</Fact>
        <Fact label="types.FollowUp.closedOn">{closedOn && day(closedOn)}</Fact>
      </Facts>
      <FollowUpSteps of={followUp} />
    </Box>
  );
}
