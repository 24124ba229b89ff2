import type * as indonesian from '../../id/screens';
import { accounts } from './accounts';
import { about } from './about';
import { activities } from './activities';
import { agents } from './agents';
import { networks } from './networks';
import { takeouts } from './takeouts';
import { lists } from './lists';
import { budgets, claims, coming, payables, plans, prices } from './budgets';
import { officers } from './officers';
import { assistances } from './assistances';
import { surveys } from './surveys';
import { sopReviews } from './sopReviews';
import { areaMaps } from './areaMaps';
import { assignments } from './assignments';
import { programmeMonths } from './programmeMonths';
import { clients } from './clients';
import { consents } from './consents';
import { corrections } from './corrections';
import { course } from './course';
import { duties } from './duties';
import { enrollments } from './enrollments';
import { villageNetworks } from './villageNetworks';
import { facilities } from './facilities';
import { groupMeetings } from './groupMeetings';
import { home } from './home';
import { imports } from './imports';
import { indicators } from './indicators';
import { outcomes } from './outcomes';
import { profile } from './profile';
import { qualityOfLife } from './qualityOfLife';
import { recoveryRecords } from './recoveryRecords';
import { referrals } from './referrals';
import { rehabilitations } from './rehabilitations';
import { relapses } from './relapses';
import { reports } from './reports';
import { rules } from './rules';
import { coverage, followUps, partnerTrainings, prisonStays, supervisionVisits } from './supervision';
import { units } from './units';
import { urineTests } from './urineTests';
import { visits } from './visits';
import { waivers } from './waivers';

export const screens: typeof indonesian.screens = {
  accounts,
  about,
  activities,
  agents,
  clients,
  consents,
  corrections,
  course,
  areaMaps,
  assignments,
  programmeMonths,
  networks,
  sopReviews,
  surveys,
  assistances,
  lists,
  takeouts,
  officers,
  duties,
  enrollments,
  facilities,
  villageNetworks,
  groupMeetings,
  home,
  imports,
  indicators,
  outcomes,
  profile,
  qualityOfLife,
  recoveryRecords,
  referrals,
  rehabilitations,
  relapses,
  reports,
  rules,
  units,
  urineTests,
  visits,
  budgets,
  coming,
  claims,
  payables,
  plans,
  prices,
  supervisionVisits,
  followUps,
  coverage,
  partnerTrainings,
  prisonStays,
  waivers,
};
