import { about } from './about';
import { agents } from './agents';
import { clients } from './clients';
import { facilities } from './facilities';
import { groupMeetings } from './groupMeetings';
import { home } from './home';
import { imports } from './imports';
import { referrals } from './referrals';
import { rules } from './rules';

/** What single screens say, by their folder. */
export const screens = {
  about,
  agents,
  clients,
  facilities,
  groupMeetings,
  home,
  imports,
  referrals,
  rules,
};
