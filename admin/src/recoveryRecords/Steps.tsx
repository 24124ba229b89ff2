import type { DueRecordRowFragment } from '../../../schema/generated/graphql';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { HandInStep } from './HandInStep';

/** Hands a record in, or withdraws one that was handed in by mistake. */
export function Steps({ due }: { due: DueRecordRowFragment }) {
  if (!due.record) return <HandInStep due={due} />;
  return <CorrectButtons kind="RECOVERY_RECORD" record={due.record} form={false} />;
}
