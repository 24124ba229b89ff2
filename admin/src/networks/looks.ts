import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import RemoveCircleOutlined from '@mui/icons-material/RemoveCircleOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import type { Look } from '../shared/tones';
import type { Contact } from './drawing';

/** What a contact does to the recovery: colour and shape; the word stands beside it. */
export const influences: Readonly<Record<Contact['influence'], Look>> = {
  SUPPORTS: ['good', CheckCircleOutlined],
  NEUTRAL: ['quiet', RemoveCircleOutlined],
  ENDANGERS: ['alarm', ReportProblemOutlined],
};
