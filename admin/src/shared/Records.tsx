import { Children, type ComponentType, type ReactNode } from 'react';
import { Box } from '@mui/material';
import { DataTable, RecordContextProvider, useListContext, type RaRecord } from 'react-admin';
import { Columns } from '../lists/Columns';
import { CardLink } from './CardLink';
import { SelectPage, SelectRow, Selection } from './Selection';
import { usePhone } from './usePhone';

interface RecordsProps<Record extends RaRecord> {
  /** A record on a phone. */
  card: ComponentType<{ record: Record }>;
  /** The columns: `DataTable.Col`; an amount stands `align="right"` and renders itself (a `NumberCol` would not). */
  children: ReactNode;
  /** What can be done with several rows at once. */
  bulk?: ReactNode;
  /** Where a row leads. */
  rowClick?: 'show' | 'edit' | false;
}

const inFocus = { '& tbody tr:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' } };
const narrow = { width: 40, py: 0, pr: 0 };

/** The records of a list: a dense table on a desk, cards on a phone. */
export function Records<Record extends RaRecord>({
  card: Card,
  children,
  bulk,
  rowClick = 'show',
}: RecordsProps<Record>) {
  const { data = [] } = useListContext<Record>();
  if (!usePhone()) {
    const choice = bulk && <DataTable.Col label={<SelectPage />} field={SelectRow} sx={narrow} />;
    const columns = Children.toArray([choice, children]);
    return (
      <>
        {bulk && <Selection>{bulk}</Selection>}
        <Columns of={columns} />
        <DataTable size="small" bulkActionButtons={false} rowClick={rowClick} sx={inFocus}>
          {columns}
        </DataTable>
      </>
    );
  }
  return (
    <>
      {data.map((record) => (
        <RecordContextProvider key={record.id} value={record}>
          <Box sx={{ position: 'relative', ...(bulk && { '& > :last-child': { pl: 6 } }) }}>
            {bulk && (
              <Box sx={{ position: 'absolute', top: 4, left: 4, zIndex: 1 }}>
                <SelectRow />
              </Box>
            )}
            <CardLink record={record} to={rowClick}>
              <Card record={record} />
            </CardLink>
          </Box>
        </RecordContextProvider>
      ))}
      {bulk && <Selection>{bulk}</Selection>}
    </>
  );
}
