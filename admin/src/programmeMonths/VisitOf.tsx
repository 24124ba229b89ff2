import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { ProgrammeMonthRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** The visit to the home of a programme month, or that there was none. */
export function VisitOf({ month: { visit } }: { month: ProgrammeMonthRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (!visit)
    return <StatusChip of="DutyState" value="OVERDUE" label={translate('screens.programmeMonths.notVisited')} />;
  return (
    <Link component={To} to={`/visits/${visit.id}/show`}>
      {day(visit.visitedOn)}
    </Link>
  );
}
