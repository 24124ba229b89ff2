import type { ComponentType } from 'react';
import type { Role } from '../../schema/generated/graphql';
import { pages, resources, seenBy } from './resources';
import type { Room } from './shared/face';

/** The rooms in the order of the menu, and what stands first in each; the rest follows. */
const order: readonly (readonly [room: Room, first: readonly string[]])[] = [
  ['clients', ['clients', 'enrollments', 'relapses', 'rehabilitations', 'imports']],
  [
    'activities',
    ['duties', 'visits', 'activities', 'groupMeetings', 'referrals', 'urineTests', 'qualityOfLifeAssessments'],
  ],
  ['agents', ['agents', 'officers']],
  ['reports', ['indicators', 'recoveryRecords', 'reports', 'dueReports']],
  ['supervision', ['supervisionVisits', 'followUps', 'coverage', 'assistances', 'sopReviews', 'surveys']],
  ['budgets', ['budgets', 'plans', 'payables', 'claims', 'comingPayables', 'prices', 'budgetStandard']],
  ['network', ['areaMaps', 'facilities']],
  ['guideline', ['rules', 'contested', 'waivers']],
  ['settings', ['units', 'accounts', 'partners', 'takeouts']],
];

/** A line of the menu. */
export interface Entry {
  to: string;
  /** Key of its words. */
  label: string;
  icon: ComponentType;
}

/** The menu of a role: only rooms that hold something for it. */
export function menuOf(role: Role): { room: Room; entries: Entry[] }[] {
  const labelOf = (menu: string | ((asked: Role) => string)) => (typeof menu === 'string' ? menu : menu(role));
  const lines = [
    ...seenBy(role, resources).flatMap(({ name, type, list, room, icon, menu }) =>
      list ? [{ room, to: name, label: labelOf(menu ?? `types.${type}._`), icon }] : [],
    ),
    ...seenBy(role, pages).flatMap(({ path, room, icon, menu }) =>
      menu ? [{ room, to: path, label: labelOf(menu), icon }] : [],
    ),
  ];
  return order.flatMap(([room, first]) => {
    const place = ({ to }: Entry) => (first.includes(to) ? first.indexOf(to) : first.length);
    const entries = lines.filter((line) => line.room === room).toSorted((a, b) => place(a) - place(b));
    return entries.length ? [{ room, entries: entries.map((entry) => ({ ...entry, to: `/${entry.to}` })) }] : [];
  });
}
