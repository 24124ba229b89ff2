import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import SearchOff from '@mui/icons-material/SearchOff';
import { useTranslate } from 'react-admin';
import type { ApiRefusal } from '../api/refusal';
import { StateBox } from './StateBox';

interface ErrorStateProps {
  error: Error;
  /** Tries again. */
  retry?: (() => void) | undefined;
  /** Where the list is, for what was not found. */
  back?: string | undefined;
}

/** Something could not be loaded: why, and what one can do. */
export function ErrorState({ error, retry, back }: ErrorStateProps) {
  const translate = useTranslate();
  const { incident, code } = error as ApiRefusal;
  const gone = code === 'NOT_FOUND';
  const again = retry && { label: translate('shared.list.retry'), onClick: retry };
  return (
    <div role="alert" data-failed>
      <StateBox
        icon={gone ? <SearchOff /> : <CloudOffOutlined />}
        text={translate(error.message, { _: error.message })}
        more={incident ? translate('shared.list.incident', { incident }) : undefined}
        action={gone && back ? { label: translate('shared.list.backToList'), to: back } : again}
      />
    </div>
  );
}
