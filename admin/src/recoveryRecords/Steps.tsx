import { useTranslate } from 'react-admin';
import type { DueRecordRowFragment } from '../../../schema/generated/graphql';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { usePeriodWords } from '../shared/PeriodSelect';
import { nameOf } from '../shared/PersonOrCode';
import { HandInStep } from './HandInStep';

/** Hands a record in, or withdraws one that was handed in by mistake. */
export function Steps({ due }: { due: DueRecordRowFragment }) {
  const translate = useTranslate();
  const words = usePeriodWords();
  const { client, month } = due;
  const about = translate('screens.recoveryRecords.of', { client: nameOf(client), month: words(month) });
  if (!due.record) return <HandInStep due={due} />;
  return <CorrectButtons kind="RECOVERY_RECORD" record={due.record} form={false} about={about} />;
}
