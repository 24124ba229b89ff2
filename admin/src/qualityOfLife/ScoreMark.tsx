import CheckCircle from '@mui/icons-material/CheckCircle';
import HelpOutlined from '@mui/icons-material/HelpOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';

/** BAIK or KURANG, as the API judged it; without a score, neither. */
export function ScoreMark({ good }: { good: boolean | null | undefined }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`screens.course.quality.${key}`);
  if (good === null || good === undefined) return <Mark look={['quiet', HelpOutlined]}>–</Mark>;
  if (good) return <Mark look={['good', CheckCircle]}>{say('good')}</Mark>;
  return <Mark look={['attention', RadioButtonUnchecked]}>{say('poor')}</Mark>;
}
