import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RehabilitationPartsFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { useFormat } from '../shared/format';
import { STAFF } from '../shared/roles';
import { StatusChip } from '../shared/StatusChip';
import { ChangeRehabilitation } from './ChangeRehabilitation';
import { DrugHistoryLine } from './DrugHistoryLine';
import { KeepDrugHistory } from './KeepDrugHistory';

interface RehabilitationLineProps {
  of: RehabilitationPartsFragment;
  /** The viewer may fill in what was used. */
  may?: boolean;
}

/** A rehabilitation in short: where, in which form, from when to when, how it ended, and what was used before, for staff. */
export function RehabilitationLine({ of, may = false }: RehabilitationLineProps) {
  const translate = useTranslate();
  const { role } = useViewer();
  const { day } = useFormat();
  const { institution, form, provider, startedOn, endedOn, returnedOn, result } = of;
  const until = endedOn ? day(endedOn) : translate('screens.rehabilitations.running');
  return (
    <Box sx={{ fontSize: '0.875rem', py: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
        <Box sx={{ fontWeight: 500 }}>{institution}</Box>
        {result && <StatusChip of="RehabilitationResult" value={result} />}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[translate(`enums.RehabilitationForm.${form}`), translate(`enums.RehabilitationProvider.${provider}`)].join(
          ' · ',
        )}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {translate('screens.course.period', { from: day(startedOn), until })}
        {returnedOn && ` · ${translate('screens.rehabilitations.returned', { day: day(returnedOn) })}`}
      </Box>
      {of.correctedFor && (
        <Box sx={{ color: 'text.secondary' }}>
          {translate('screens.rehabilitations.corrected', { reason: of.correctedFor })}
        </Box>
      )}
      {STAFF.includes(role) && <DrugHistoryLine of={of.drugHistory} />}
      {may && !of.begunOn && <ChangeRehabilitation of={of} />}
      {may && <KeepDrugHistory of={of} />}
    </Box>
  );
}
