import CheckCircle from '@mui/icons-material/CheckCircle';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';

/** Whether an officer was trained as the guideline asks. */
export function Trained({ met }: { met: boolean }) {
  const translate = useTranslate();
  const look = met ? (['good', CheckCircle] as const) : (['attention', ReportProblemOutlined] as const);
  return <Mark look={look}>{translate(`screens.officers.${met ? 'trained' : 'untrained'}`)}</Mark>;
}
