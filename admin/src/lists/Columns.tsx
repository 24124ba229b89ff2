import ViewWeekOutlined from '@mui/icons-material/ViewWeekOutlined';
import { Button, Popover } from '@mui/material';
import { use, useId, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslate } from 'react-admin';
import { ColumnList } from './ColumnList';
import { ColumnsPlace } from './columnsPlace';

const below = { vertical: 'bottom', horizontal: 'left' } as const;

/** The button above a list that shows, hides and moves the columns of its table. */
export function Columns({ of }: { of: readonly ReactNode[] }) {
  const translate = useTranslate();
  const place = use(ColumnsPlace);
  const title = useId();
  const [at, setAt] = useState<HTMLElement | null>(null);
  if (!place) return null;
  return createPortal(
    <>
      <Button
        id={title}
        size="small"
        startIcon={<ViewWeekOutlined />}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => setAt(currentTarget)}
      >
        {translate('ra.action.select_columns')}
      </Button>
      <Popover
        open={!!at}
        anchorEl={at}
        onClose={() => setAt(null)}
        anchorOrigin={below}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': title } }}
      >
        <ColumnList of={of} />
      </Popover>
    </>,
    place,
  );
}
