import { required, useTranslate } from 'react-admin';
import type { OpenRelapse } from '../relapses/useOpenRelapses';
import { useFormat } from '../shared/format';
import { RadiosInput } from '../shared/RadiosInput';

const must = required();

/** What a test is for: the schedule, or one of the open relapse events. */
export function PurposeInput({ source, open }: { source: string; open: readonly OpenRelapse[] }) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (open.length === 0) return null;
  const ofRelapse = ({ id, type, noticedOn }: OpenRelapse) => ({
    id,
    name: translate('screens.urineTests.ofRelapse', {
      type: translate(`enums.RelapseType.${type}`),
      day: day(noticedOn),
    }),
  });
  const routine = { id: 'ROUTINE', name: translate('screens.urineTests.routine') };
  return (
    <RadiosInput
      source={source}
      choices={[...open.map(ofRelapse), routine]}
      validate={must}
      column
      helperText="screens.urineTests.purposeHelp"
    />
  );
}
