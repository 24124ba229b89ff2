import { DataTable, useTranslate } from 'react-admin';
import type { AreaMapRowFragment } from '../../../schema/generated/graphql';
import { RecordButton } from '../enrollments/RecordButton';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { AreaMapCard } from './AreaMapCard';
import { Met } from './Met';

const Col = DataTable.Col<AreaMapRowFragment>;

/** The villages that were mapped: which maps are complete, and which villages were ready. */
export default function AreaMapList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.areaMaps.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<RecordButton step="areaMaps" label="screens.areaMaps.record" />}
      filters={
        <>
          <RegionInput source="within" label="types.AreaMapFilter.within" />
          <UnitsInput source="unitIds" label="types.AreaMapFilter.unitIds" />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'mappedOn', order: 'DESC' }}
    >
      <Records<AreaMapRowFragment> card={AreaMapCard}>
        <Col
          label="types.AreaMap.village"
          cellSx={yielding}
          render={({ village }) => (
            <>
              <RecordLink>{village.name}</RecordLink>, {village.path}
            </>
          )}
        />
        <Col source="mappedOn" render={({ mappedOn }) => day(mappedOn)} />
        <Col label="types.AreaMap.complete" render={({ complete }) => <Met of="complete" met={complete.met} />} />
        <Col label="types.AreaMap.ready" render={({ ready }) => <Met of="ready" met={ready.met} />} />
        {units.length > 1 && <Col label="types.AreaMap.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
