import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import { useTranslate } from 'react-admin';
import type { ApiRefusal } from '../api/refusal';
import { StateBox } from './StateBox';

interface ErrorStateProps {
  error: Error;
  /** Tries again. */
  retry?: (() => void) | undefined;
}

/** Something could not be loaded: why, and again. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const translate = useTranslate();
  const { incident } = error as ApiRefusal;
  return (
    <StateBox
      icon={<CloudOffOutlined />}
      text={translate(error.message, { _: error.message })}
      more={incident ? translate('shared.list.incident', { incident }) : undefined}
      action={retry && { label: translate('shared.list.retry'), onClick: retry }}
    />
  );
}
