import { Card } from '@mui/material';
import { useState } from 'react';
import { DataTable, ListBase, Pagination, useTranslate } from 'react-admin';
import type { ImportPartsFragment, ImportRowPartsFragment } from '../../../schema/generated/graphql';
import { Empty } from '../shared/Empty';
import { ListBody } from '../shared/ListBody';
import { Records } from '../shared/Records';
import { Problems } from './Problems';
import { RowCard } from './RowCard';
import { RowPerson } from './RowPerson';
import { VerdictChip } from './VerdictChip';
import { filterOf, VerdictTabs, type Tab } from './VerdictTabs';

const Col = DataTable.Col<ImportRowPartsFragment>;
const wrapped = { whiteSpace: 'normal' } as const;
const wide = { ...wrapped, width: '45%', minWidth: 260 } as const;
const ROWS = [50, 100];
const quiet = { onError: () => undefined };

interface RowsProps {
  of: ImportPartsFragment;
  /** What is shown first. */
  begins: Tab;
}

/** The rows of an import, each with what becomes of it and what is wrong with it. */
export function Rows({ of: { id, counts }, begins }: RowsProps) {
  const translate = useTranslate();
  const [tab, setTab] = useState<Tab>(begins);
  return (
    <ListBase
      key={tab}
      resource="importRows"
      filter={{ importId: id, ...filterOf(tab) }}
      sort={{ field: 'row', order: 'ASC' }}
      perPage={50}
      disableSyncWithLocation
      storeKey={false}
      queryOptions={quiet}
    >
      <VerdictTabs tab={tab} counts={counts} onChange={setTab} />
      <Card>
        <ListBody empty={<Empty text={translate('screens.imports.noRows')} />}>
          <Records<ImportRowPartsFragment> card={RowCard} rowClick={false}>
            <Col source="row" disableSort render={({ row }) => row} />
            <Col label="types.ImportRow.verdict" render={({ verdict }) => <VerdictChip verdict={verdict} />} />
            <Col label="types.ImportRow.name" render={(row) => <RowPerson of={row} />} />
            <Col
              label="types.ImportRow.village"
              cellSx={() => wrapped}
              render={({ village, villageGiven }) => (village ? `${village.name}, ${village.path}` : villageGiven)}
            />
            <Col
              label="types.ImportRow.problems"
              cellSx={() => wide}
              render={({ problems }) => <Problems of={problems} />}
            />
          </Records>
        </ListBody>
      </Card>
      <Pagination rowsPerPageOptions={ROWS} />
    </ListBase>
  );
}
