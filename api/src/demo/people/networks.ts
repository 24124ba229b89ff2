import type { CivilDate } from '../../guideline/calendar.js';
import { NetworkMap, type NetworkContact } from '../../networks/networkMap.js';
import { Chance } from '../ground/chance.js';
import type { Registered } from '../ground/kept.js';
import type { Site } from '../ground/site.js';

type Around = Pick<NetworkContact, 'label' | 'kind' | 'influence' | 'frequency'>;

const family: readonly Around[] = [
  { label: 'Ibu', kind: 'FAMILY', influence: 'SUPPORTS', frequency: 'DAILY' },
  { label: 'Kakak', kind: 'FAMILY', influence: 'SUPPORTS', frequency: 'WEEKLY' },
  { label: 'Bapak', kind: 'FAMILY', influence: 'NEUTRAL', frequency: 'DAILY' },
];
const friends: readonly Around[] = [
  { label: 'Teman main bola', kind: 'FRIEND', influence: 'NEUTRAL', frequency: 'WEEKLY' },
  { label: 'Teman lama', kind: 'ACTIVE_USER', influence: 'ENDANGERS', frequency: 'RARELY' },
  { label: 'Teman SMA', kind: 'FRIEND', influence: 'NEUTRAL', frequency: 'MONTHLY' },
];
const others: readonly Around[] = [
  { label: 'Bos bengkel', kind: 'WORK_OR_SCHOOL', influence: 'SUPPORTS', frequency: 'DAILY' },
  { label: 'Pak RT', kind: 'NEIGHBOUR', influence: 'SUPPORTS', frequency: 'WEEKLY' },
  { label: 'Rekan pemulihan', kind: 'RECOVERING_PEER', influence: 'SUPPORTS', frequency: 'WEEKLY' },
  { label: 'Ustaz', kind: 'HELPER', influence: 'SUPPORTS', frequency: 'WEEKLY' },
];

/** Whom a client is in contact with, drawn at intake for most: the family, friends, others; a friend ties the groups. */
export function drawNetwork({ world, unit }: Site, { client }: Registered, drawnOn: CivilDate, by: string): void {
  const chance = new Chance(`network ${client.id}`);
  if (!chance.falls(0.6)) return;
  const [home, mates, helpers] = [
    chance.some(family, chance.whole(2, 3)),
    chance.some(friends, chance.whole(1, 3)),
    chance.some(others, chance.whole(1, 3)),
  ];
  const inTurn = (group: readonly Around[]) =>
    group.slice(1).map(({ label }, at) => ({ one: group[at]!.label, other: label }));
  const map = {
    ...{ client, unit, drawnOn },
    contacts: [...home, ...mates, ...helpers].map((one) => ({ ...one, key: one.label, x: null, y: null })),
    ties: [...inTurn(home), ...inTurn(mates), { one: home[1]!.label, other: mates[0]!.label }],
  };
  world.record(NetworkMap, chance, { on: drawnOn, unit, by }, map);
}
