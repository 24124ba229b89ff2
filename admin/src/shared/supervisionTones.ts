import CheckCircle from '@mui/icons-material/CheckCircle';
import Contrast from '@mui/icons-material/Contrast';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import Undo from '@mui/icons-material/Undo';

/** The colour and the shape of each status of supervision. */
export const supervisionLooks = {
  SupervisionStatus: { PLANNED: ['open', Contrast], HELD: ['good', CheckCircle], CALLED_OFF: ['quiet', Undo] },
  SupervisionVerdict: { IN_ORDER: ['good', CheckCircle], NEEDS_ACTION: ['attention', ReportProblemOutlined] },
  FollowUpStatus: {
    OPEN: ['open', RadioButtonUnchecked],
    ANSWERED: ['open', SendOutlined],
    RETURNED: ['attention', Undo],
    CLOSED: ['good', CheckCircle],
  },
} as const;
