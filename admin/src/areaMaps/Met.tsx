import CheckCircle from '@mui/icons-material/CheckCircle';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';

/** Whether a map is complete, or a village ready. */
export function Met({ of, met }: { of: 'complete' | 'ready'; met: boolean }) {
  const translate = useTranslate();
  const look = met ? (['good', CheckCircle] as const) : (['attention', ReportProblemOutlined] as const);
  return <Mark look={look}>{translate(`screens.areaMaps.${of}.${met ? 'yes' : 'no'}`)}</Mark>;
}
