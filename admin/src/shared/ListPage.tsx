import { Card, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { ListBase, Pagination, useListContext, useTranslate, type SortPayload } from 'react-admin';
import { FilterBar } from './FilterBar';
import { ColumnsPlace } from '../lists/columnsPlace';
import { ListTools } from '../lists/ListTools';
import { useFormat } from './format';
import { Heard } from './Heard';
import { ListBody } from './ListBody';
import { Page } from './Page';

interface ListPageProps {
  title: string;
  under?: ReactNode;
  actions?: ReactNode;
  /** The search box, always in sight. */
  search?: ReactNode;
  /** Inputs named as the fields of the filter. */
  filters?: ReactNode;
  /** What is shown where nothing is there yet. */
  empty: ReactNode;
  sort?: SortPayload;
  /** A filter that always holds. */
  filter?: object;
  /** The filter it opens with, which can be changed. */
  begins?: object;
  children: ReactNode;
}

/** How many there are, said again whenever it changes. */
function Total() {
  const translate = useTranslate();
  const { number } = useFormat();
  const { total } = useListContext();
  const says = total === undefined ? '' : translate('shared.list.count', { smart_count: total, count: number(total) });
  return (
    <Typography component="output" variant="body2" sx={{ color: 'text.secondary' }}>
      {total === 0 ? <Heard>{says}</Heard> : says}
    </Typography>
  );
}

const ROWS = [25, 50, 100];

const Pages = () => (useListContext().total ? <Pagination rowsPerPageOptions={ROWS} /> : null);

const quiet = { onError: () => undefined };

/** A list: its filters, its rows or why there are none, and its pages with totals. */
export function ListPage(props: ListPageProps) {
  const { title, under, actions, search, filters, empty, sort, filter, begins, children } = props;
  const [columns, setColumns] = useState<HTMLElement | null>(null);
  const given = { ...(sort && { sort }), ...(filter && { filter }), ...(begins && { filterDefaultValues: begins }) };
  return (
    <ListBase perPage={25} queryOptions={quiet} {...given}>
      <Page title={title} under={under} beside={<Total />} actions={actions}>
        <FilterBar search={search} tools={<ListTools title={title} place={setColumns} />}>
          {filters}
        </FilterBar>
        <Card data-rows>
          <ListBody empty={empty}>
            <ColumnsPlace value={columns}>{children}</ColumnsPlace>
          </ListBody>
        </Card>
        <Pages />
      </Page>
    </ListBase>
  );
}
