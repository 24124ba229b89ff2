import { DataTable, useTranslate } from 'react-admin';
import type { NotEnrolledRowFragment } from '../../../schema/generated/graphql';
import { BeginButton } from '../clients/BeginButton';
import { useViewer } from '../panel';
import { useFormat } from '../shared/format';
import { nameOf } from '../shared/PersonOrCode';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { yielding } from '../shared/yielding';
import { NotEnrolledCard } from './NotEnrolledCard';

const Col = DataTable.Col<NotEnrolledRowFragment>;

/** The clients who are not enrolled: when and where their rehabilitation ended, and whether they consented. */
export function NotEnrolledRows() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.enrollments.notEnrolled.${key}`);
  return (
    <Records<NotEnrolledRowFragment> card={NotEnrolledCard}>
      <Col label={translate('screens.clients.person')} render={(client) => <RecordLink>{nameOf(client)}</RecordLink>} />
      <Col source="code" />
      <Col
        label="types.Client.village"
        cellSx={yielding}
        render={({ village }) => `${village.name}, ${village.path}`}
      />
      <Col label={say('finished')} render={({ rehabilitations }) => day(rehabilitations.at(-1)?.endedOn)} />
      <Col
        label={say('institution')}
        cellSx={yielding}
        render={({ rehabilitations }) => rehabilitations.at(-1)?.institution ?? say('none')}
      />
      <Col
        label={say('consent')}
        render={({ consented }) => translate(consented ? 'shared.form.yes' : 'shared.form.no')}
      />
      {units.length > 1 && <Col label="types.Client.unit" render={({ unit }) => unit.name} />}
      <Col label={false} align="right" render={(client) => <BeginButton client={client} small />} />
    </Records>
  );
}
