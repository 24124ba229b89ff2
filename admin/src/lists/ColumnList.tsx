import { Box, Button, FormControlLabel, Switch } from '@mui/material';
import { isValidElement, useState, type ReactNode } from 'react';
import { useResourceContext, useTranslate, useTranslateLabel, type DataTableColumnProps } from 'react-admin';
import { Heard } from '../shared/Heard';
import { ColumnMove } from './ColumnMove';
import { useColumns } from './useColumns';

/** A column by its place among those of the table, what it is kept as, and its title. */
interface Column {
  at: number;
  name: string;
  title: string;
}

/** The columns of a table in their order: each is shown or hidden, and moved by a button or by dragging. */
export function ColumnList({ of }: { of: readonly ReactNode[] }) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext() ?? '';
  const [{ hidden, columnOrder }, arrange] = useColumns(resource);
  const [held, hold] = useState<Column | null>(null);
  const [moved, say] = useState('');
  const order = [...new Set([...columnOrder, ...of.keys()])].filter((at) => at < of.length);
  const columns = order.flatMap((at): Column[] => {
    const one = of[at];
    if (!isValidElement<DataTableColumnProps>(one)) return [];
    const { source, label } = one.props;
    const name = source ?? (typeof label === 'string' ? label : null);
    return name ? [{ at, name, title: translateLabel({ resource, source, label }) as string }] : [];
  });
  const put = (one: Column | null, place: number) => {
    const other = columns[place];
    if (!one || !other || one.at === other.at) return;
    const others = order.filter((at) => at !== one.at);
    arrange({ hidden, columnOrder: others.toSpliced(order.indexOf(other.at), 0, one.at) });
    say(translate('screens.lists.moved', { column: one.title, place: place + 1, of: columns.length }));
  };
  return (
    <Box sx={{ p: 1, minWidth: 260 }}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {columns.map((column, place) => {
          const { at, name, title } = column;
          const others = hidden.filter((one) => one !== name);
          const moves = { column: title, onMove: (by: number) => put(column, place + by) };
          return (
            <Box
              key={at}
              component="li"
              draggable
              sx={{ display: 'flex', alignItems: 'center', cursor: 'grab', opacity: held?.at === at ? 0.5 : 1 }}
              onDragStart={() => hold(column)}
              onDragEnd={() => hold(null)}
              onDragOver={(event) => event.preventDefault()}
              onDragEnter={() => put(held, place)}
            >
              <FormControlLabel
                sx={{ flexGrow: 1, ml: 0, '& .MuiFormControlLabel-label': { fontSize: '0.875rem' } }}
                control={<Switch size="small" checked={others.length === hidden.length} />}
                label={title}
                onChange={(_, shown) => arrange({ hidden: shown ? others : [...others, name], columnOrder })}
              />
              <ColumnMove way="earlier" last={place === 0} {...moves} />
              <ColumnMove way="later" last={place === columns.length - 1} {...moves} />
            </Box>
          );
        })}
      </Box>
      <Button fullWidth size="small" onClick={() => arrange({ hidden: [], columnOrder: [] })}>
        {translate('ra.action.reset')}
      </Button>
      <Heard status>{moved}</Heard>
    </Box>
  );
}
