import AccessTime from '@mui/icons-material/AccessTime';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';

/** That something came late. */
export function LateMark({ late }: { late: boolean | null | undefined }) {
  const translate = useTranslate();
  return late ? <Mark look={['attention', AccessTime]}>{translate('screens.reports.late')}</Mark> : null;
}
