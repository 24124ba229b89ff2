import { NullableBooleanInput, ResourceContextProvider, useTranslate } from 'react-admin';
import { RegisterButton } from '../clients/RegisterButton';
import { ImportButton } from '../imports/ImportButton';
import { EnumsInput } from '../shared/EnumsInput';
import { Empty } from '../shared/Empty';
import { ListPage } from '../shared/ListPage';
import { RegionInput } from '../shared/RegionInput';
import { SearchBox } from '../shared/SearchBox';
import { UnitsInput } from '../shared/UnitsInput';
import { NotEnrolledRows } from './NotEnrolledRows';

/** Clients who are not enrolled, each with the way to enroll them. */
export default function NotEnrolledList() {
  const translate = useTranslate();
  const say = (key: string) => translate(`screens.enrollments.notEnrolled.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('why')}
      actions={
        <>
          <ImportButton />
          <RegisterButton />
        </>
      }
      search={<SearchBox label="types.ClientFilter.search" />}
      filters={
        <>
          <RegionInput source="within" label="types.ClientFilter.within" />
          <EnumsInput of="Pathway" source="pathways" label="types.ClientFilter.pathways" />
          <NullableBooleanInput source="rehabilitated" label="types.ClientFilter.rehabilitated" helperText={false} />
          <UnitsInput source="unitIds" label="types.ClientFilter.unitIds" />
        </>
      }
      empty={
        <Empty text={say('empty')} action={{ label: translate('screens.imports.begin'), to: '/imports/create' }} />
      }
      sort={{ field: 'recordedAt', order: 'ASC' }}
      filter={{ standings: ['NOT_ENROLLED'] }}
    >
      <ResourceContextProvider value="clients">
        <NotEnrolledRows />
      </ResourceContextProvider>
    </ListPage>
  );
}
