import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RelapsePartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

type Stands = Pick<RelapsePartsFragment, 'closedOn'> & {
  handling: readonly Pick<RelapsePartsFragment['handling'][number], 'state' | 'until' | 'doneOn'>[];
};

/** Where a relapse event stands: closed, or so many steps taken and whether it is late. */
export function Standing({ record: { closedOn, handling } }: { record: Stands }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const say = (key: string, words?: object) => translate(`screens.relapses.${key}`, words);
  if (closedOn) return <StatusChip of="DutyState" value="DONE" label={say('closedOn', { day: day(closedOn) })} />;
  const done = handling.filter(({ doneOn }) => doneOn).length;
  const late = handling.some(({ state }) => state === 'OVERDUE');
  const until = handling[0]?.until;
  const count = say('count', { done, all: handling.length });
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
      <StatusChip of="DutyState" value={late ? 'OVERDUE' : 'DUE'} label={late ? say('late') : say('standing')} />
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {[count, done < handling.length && say('until', { day: day(until) })].filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}
