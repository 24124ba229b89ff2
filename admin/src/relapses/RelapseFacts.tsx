import { useTranslate } from 'react-admin';
import type { RelapsePartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';

/** The facts a relapse event stands on. */
export function RelapseFacts({ relapse }: { relapse: RelapsePartsFragment }) {
  const translate = useTranslate();
  const { day, moment, number } = useFormat();
  const { noticedOn, closedOn, times, noticedQuickly, soughtHelp, symptoms, communityBased, note } = relapse;
  const yes = (is: boolean) => translate(is ? 'shared.form.yes' : 'shared.form.no');
  return (
    <Facts>
      <Fact label="types.RelapseEvent.noticedOn">{day(noticedOn)}</Fact>
      <Fact label="types.RelapseEvent.times">{number(times)}</Fact>
      <Fact label="types.RelapseEvent.noticedQuickly">{yes(noticedQuickly)}</Fact>
      <Fact label="types.RelapseEvent.soughtHelp">{yes(soughtHelp)}</Fact>
      <Fact label="types.RelapseEvent.symptoms">
        {symptoms.map((one) => translate(`enums.AddictionSymptom.${one}`)).join(', ')}
      </Fact>
      <Fact label="types.RelapseEvent.communityBased">{yes(communityBased)}</Fact>
      <Fact label="types.RelapseEvent.note">{note}</Fact>
      <Fact label="types.RelapseEvent.closedOn">{closedOn && day(closedOn)}</Fact>
      <Fact label="types.RelapseEvent.unit">{relapse.unit.name}</Fact>
      <Fact label="types.RelapseEvent.recordedAt">{moment(relapse.recordedAt)}</Fact>
    </Facts>
  );
}
