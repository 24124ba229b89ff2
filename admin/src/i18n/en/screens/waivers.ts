import type * as indonesian from '../../id/screens/waivers';

export const waivers: typeof indonesian.waivers = {
  title: 'Waivers',
  about: 'Rules waived for one client or one agent by the unit above, with a reason and an end.',
  empty: 'There are no waivers yet.',
  none: 'There are no waivers.',
  case: 'For',
  standing: 'Standing',
  ahead: 'Not yet in force',
  stands: 'In force',
  over: 'Over',
  period: '%{by}, %{from} to %{until}',
  grant: 'Grant a waiver',
  granted: 'The waiver is granted.',
  reasonHelp: 'Why the rule cannot be met, and how the client stays accompanied',
  end: 'End it',
  ended: 'The waiver is ended.',
  lastDay: 'Last day in force',
};
