import { RadioButtonGroupInput, required, useTranslate } from 'react-admin';
import type { OpenRelapse } from '../relapses/useOpenRelapses';
import { FieldRules } from '../rules/FieldRules';
import { useFormat } from '../shared/format';

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
    <>
      <RadioButtonGroupInput
        source={source}
        choices={[...open.map(ofRelapse), routine]}
        translateChoice={false}
        validate={must}
        row={false}
        helperText="screens.urineTests.purposeHelp"
      />
      <FieldRules field={source} apart />
    </>
  );
}
