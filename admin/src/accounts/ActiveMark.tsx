import Block from '@mui/icons-material/Block';
import CheckCircle from '@mui/icons-material/CheckCircle';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';

/** Whether an account may sign in. */
export function ActiveMark({ active }: { active: boolean }) {
  const translate = useTranslate();
  return (
    <Mark look={active ? ['good', CheckCircle] : ['quiet', Block]}>
      {translate(active ? 'screens.accounts.active' : 'screens.accounts.closed')}
    </Mark>
  );
}
