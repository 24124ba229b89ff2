import AccessTime from '@mui/icons-material/AccessTime';
import Block from '@mui/icons-material/Block';
import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircle from '@mui/icons-material/CheckCircle';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Contrast from '@mui/icons-material/Contrast';
import DangerousOutlined from '@mui/icons-material/DangerousOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import ExitToApp from '@mui/icons-material/ExitToApp';
import HelpOutlined from '@mui/icons-material/HelpOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Remove from '@mui/icons-material/Remove';
import ReportProblem from '@mui/icons-material/ReportProblem';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import Undo from '@mui/icons-material/Undo';
import type { ComponentType } from 'react';
import type { enums } from '../i18n/id/types';
import { supervisionLooks } from './supervisionTones';

/** Colour of a status, by what it means. */
export type Tone = 'good' | 'open' | 'attention' | 'alarm' | 'quiet';

/** Colour and shape of one value. */
export type Look = readonly [tone: Tone, shape: ComponentType];

type Statuses = {
  [Name in keyof typeof enums]?: { [Value in keyof (typeof enums)[Name]]: Look };
};

/** The colour and the shape of each status; the word stands in the language files. */
export const looks = {
  ...supervisionLooks,
  RecoveryStatus: {
    RECOVERING: ['good', CheckCircle],
    SLIP: ['attention', ReportProblemOutlined],
    LAPSE: ['attention', ReportProblem],
    RELAPSE: ['alarm', DangerousOutlined],
  },
  RelapseType: {
    SLIP: ['attention', ReportProblemOutlined],
    LAPSE: ['attention', ReportProblem],
    RELAPSE: ['alarm', DangerousOutlined],
  },
  DutyState: {
    OVERDUE: ['alarm', DangerousOutlined],
    DUE: ['open', Contrast],
    UPCOMING: ['quiet', RadioButtonUnchecked],
    DONE: ['good', CheckCircle],
    DONE_LATE: ['attention', CheckCircleOutlined],
    WAIVED: ['quiet', Block],
    NOT_APPLICABLE: ['quiet', Remove],
  },
  EnrollmentStatus: {
    ACTIVE: ['open', Contrast],
    COMPLETED: ['good', CheckCircle],
    EXITED: ['quiet', ExitToApp],
  },
  ClientStanding: {
    NOT_ENROLLED: ['attention', RadioButtonUnchecked],
    ACTIVE: ['open', Contrast],
    COMPLETED: ['good', CheckCircle],
    EXITED: ['quiet', ExitToApp],
  },
  AgentStatus: {
    CANDIDATE: ['attention', RadioButtonUnchecked],
    APPOINTED: ['good', CheckCircle],
    ENDED: ['quiet', ExitToApp],
  },
  ReferralStatus: {
    DRAFT: ['quiet', EditOutlined],
    SENT: ['open', SendOutlined],
    ACCEPTED: ['open', CheckCircleOutlined],
    DECLINED: ['attention', CancelOutlined],
    COMPLETED: ['good', CheckCircle],
    REVOKED: ['quiet', Undo],
    EXPIRED: ['quiet', AccessTime],
  },
  OutcomeResult: { RECOVERED: ['good', CheckCircle], NOT_RECOVERED: ['attention', ReportProblemOutlined] },
  TestResult: {
    NEGATIVE: ['good', CheckCircle],
    POSITIVE: ['alarm', DangerousOutlined],
    INVALID: ['attention', HelpOutlined],
  },
  Improvement: {
    ALL: ['good', CheckCircle],
    SOME: ['open', Contrast],
    NONE: ['attention', RadioButtonUnchecked],
  },
  ImportStatus: {
    READING: ['open', Contrast],
    NEEDS_MAPPING: ['attention', HelpOutlined],
    READY: ['open', CheckCircleOutlined],
    CONFIRMED: ['good', CheckCircle],
    FAILED: ['alarm', DangerousOutlined],
    DISCARDED: ['quiet', Undo],
    EXPIRED: ['quiet', AccessTime],
  },
  ImportVerdict: {
    NEW: ['good', CheckCircle],
    EXISTING: ['open', CheckCircleOutlined],
    ALREADY: ['quiet', Remove],
    ERROR: ['alarm', DangerousOutlined],
  },
  ReportStatus: {
    DRAFT: ['quiet', EditOutlined],
    SENT: ['open', SendOutlined],
    RETURNED: ['attention', Undo],
    ACCEPTED: ['good', CheckCircle],
  },
  PayableStatus: {
    PAYABLE: ['open', CheckCircleOutlined],
    NOT_PAYABLE: ['quiet', Block],
    CLAIMED: ['open', SendOutlined],
    APPROVED: ['open', Contrast],
    PAID: ['good', CheckCircle],
    REVERSED: ['quiet', Undo],
    REJECTED: ['quiet', Block],
  },
  ClaimStatus: {
    CLAIMED: ['open', SendOutlined],
    APPROVED: ['open', Contrast],
    PAID: ['good', CheckCircle],
    REJECTED: ['attention', CancelOutlined],
  },
  PlanStatus: {
    DRAFT: ['quiet', EditOutlined],
    SUBMITTED: ['open', SendOutlined],
    APPROVED: ['good', CheckCircle],
    RETURNED: ['attention', Undo],
  },
  PriceStatus: {
    REGULATION: ['good', CheckCircle],
    SETTLED: ['good', CheckCircleOutlined],
    CROSS_CHECKED: ['good', CheckCircleOutlined],
    ONE_SOURCE: ['open', Contrast],
    DOUBTFUL: ['attention', HelpOutlined],
    CONFLICTING: ['attention', ReportProblemOutlined],
  },
  SatisfactionLevel: {
    VERY_SATISFIED: ['good', CheckCircle],
    SATISFIED: ['good', CheckCircleOutlined],
    DISSATISFIED: ['attention', ReportProblemOutlined],
    VERY_DISSATISFIED: ['alarm', DangerousOutlined],
  },
  RehabilitationResult: { COMPLETED: ['good', CheckCircle], NOT_COMPLETED: ['attention', RadioButtonUnchecked] },
} satisfies Statuses;

/** The enums that are a status. */
export type StatusName = keyof typeof looks;
