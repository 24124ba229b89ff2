import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useQuestion } from '../lists/useQuestion';
import { listPath } from '../shared/listPath';

/** Leads to the reminders to print: of the chosen duties, or of all behind the filter. */
export function RemindersButton({ chosen = false }: { chosen?: boolean }) {
  const translate = useTranslate();
  const { filter } = useQuestion();
  const { selectedIds, total } = useListContext();
  if (!total) return null;
  return (
    <Button
      size={chosen ? 'small' : 'medium'}
      variant={chosen ? 'contained' : 'outlined'}
      startIcon={<PrintOutlined />}
      component={Link}
      to={listPath('reminders', filter)}
      state={chosen ? { chosen: selectedIds } : null}
    >
      {translate('screens.duties.remind')}
    </Button>
  );
}
