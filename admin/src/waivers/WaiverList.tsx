import { Link } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { WaiverRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { Records } from '../shared/Records';
import { yielding } from '../shared/yielding';
import { WaiverCard } from './WaiverCard';
import { WaiverCase } from './WaiverCase';
import { WaiverFilters } from './WaiverFilters';
import { WaiverMark } from './WaiverMark';

const Col = DataTable.Col<WaiverRowFragment>;

/** The waivers in sight: for whom, which rule, by whom, until when and why. */
export default function WaiverList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.waivers.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      filters={<WaiverFilters />}
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'until', order: 'DESC' }}
    >
      <Records<WaiverRowFragment> card={WaiverCard} rowClick={false}>
        <Col label="screens.waivers.case" render={(waiver) => <WaiverCase of={waiver} />} />
        <Col
          label="types.Waiver.rule"
          cellSx={yielding}
          render={({ rule }) => (
            <Link component={To} to={`/rules/${rule.code}/show`}>
              {rule.title}
            </Link>
          )}
        />
        <Col label="screens.waivers.standing" render={(waiver) => <WaiverMark of={waiver} />} />
        <Col label="types.Waiver.from" render={({ from }) => day(from)} />
        <Col source="until" render={({ until }) => day(until)} />
        <Col label="types.Waiver.reason" cellSx={yielding} render={({ reason }) => reason} />
        <Col label="types.Waiver.grantedIn" render={({ grantedIn }) => grantedIn.name} />
        {units.length > 1 && <Col label="types.Waiver.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
