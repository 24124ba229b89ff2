import { useTranslate } from 'react-admin';
import { DerivationsDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { useFormat } from '../shared/format';
import { useAnswer } from '../shared/useAnswer';

/** When the evidence of one's unit was last looked at, and what came of it. */
export function LastDerived() {
  const translate = useTranslate();
  const { moment, number } = useFormat();
  const { unit } = useViewer();
  const { data } = useAnswer(DerivationsDocument, {}, { keep: true });
  const last = data?.derivations.find((one) => one.unit.id === unit.id);
  if (!last) return translate('screens.payables.hourly');
  const counts = (['added', 'changed', 'reversed', 'undone', 'misbooked'] as const)
    .filter((count) => last[count] > 0)
    .map((count) => translate(`screens.payables.came.${count}`, { count: number(last[count]) }));
  const came = counts.length > 0 ? counts.join(', ') : translate('screens.payables.came.nothing');
  return translate('screens.payables.last', { at: moment(last.derivedAt), came });
}
