import CallSplitOutlined from '@mui/icons-material/CallSplitOutlined';
import DirectionsWalkOutlined from '@mui/icons-material/DirectionsWalkOutlined';
import DrawOutlined from '@mui/icons-material/DrawOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import HealingOutlined from '@mui/icons-material/HealingOutlined';
import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import ScienceOutlined from '@mui/icons-material/ScienceOutlined';
import type { ComponentType } from 'react';
import type { Kind } from './entry';

/** The icon of each kind of entry, in the order of the filter. */
export const kindIcons: Record<Kind, ComponentType> = {
  visits: DirectionsWalkOutlined,
  activities: HandshakeOutlined,
  groupMeetings: GroupsOutlined,
  urineTests: ScienceOutlined,
  qualityOfLifeAssessments: InsightsOutlined,
  referrals: CallSplitOutlined,
  relapses: HealingOutlined,
  consents: DrawOutlined,
  course: FlagOutlined,
};
