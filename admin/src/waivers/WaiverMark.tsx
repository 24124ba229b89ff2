import CheckCircle from '@mui/icons-material/CheckCircle';
import ExitToApp from '@mui/icons-material/ExitToApp';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { useTranslate } from 'react-admin';
import { useToday } from '../shared/format';
import { Mark } from '../shared/Mark';
import type { Look } from '../shared/tones';

const looks = {
  ahead: ['open', RadioButtonUnchecked],
  stands: ['good', CheckCircle],
  over: ['quiet', ExitToApp],
} satisfies Record<string, Look>;

interface Period {
  from: string;
  until: string;
}

/** Where a waiver stands on a day. */
export const standsOn = (day: string, { from, until }: Period): keyof typeof looks =>
  day < from ? 'ahead' : day > until ? 'over' : 'stands';

/** Whether a waiver stands today, does not yet, or does no more. */
export function WaiverMark({ of }: { of: Period }) {
  const translate = useTranslate();
  const stands = standsOn(useToday(), of);
  return <Mark look={looks[stands]}>{translate(`screens.waivers.${stands}`)}</Mark>;
}
