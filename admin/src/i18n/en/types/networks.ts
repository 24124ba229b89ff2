import type * as indonesian from '../../id/types/networks';
import { common } from './common';

/** Whom a client is in contact with. */
const contact = {
  key: 'Key',
  label: 'Called',
  kind: 'Relation to the client',
  influence: 'Influence on the recovery',
  frequency: 'How often they meet',
  x: 'Place across',
  y: 'Place down',
};
const tie = { one: 'Contact', other: 'Other contact' };

export const types: typeof indonesian.types = {
  NetworkMap: {
    _: 'Social network map',
    ...{ id: common.id, recordedAt: common.recordedAt, version: common.version },
    client: 'Client',
    drawnOn: 'Drawn on',
    contacts: 'Contacts',
    ties: 'Ties',
    hubs: 'Hubs',
    bridges: 'Bridges',
  },
  NetworkMapInput: { _: 'Social network map to keep', drawnOn: 'Drawn on', contacts: 'Contacts', ties: 'Ties' },
  NetworkContact: { _: 'Contact', ...contact },
  NetworkContactInput: { _: 'Contact to keep', ...contact },
  NetworkTie: { _: 'Tie', ...tie },
  NetworkTieInput: { _: 'Tie to keep', ...tie },
};

export const enums: typeof indonesian.enums = {
  ContactKind: {
    FAMILY: 'Family',
    PARTNER: 'Partner',
    FRIEND: 'Friend',
    NEIGHBOUR: 'Neighbour',
    WORK_OR_SCHOOL: 'From work or school',
    RECOVERING_PEER: 'In recovery too',
    ACTIVE_USER: 'Still uses drugs',
    HELPER: 'Officer or figure who helps',
    OTHER: 'Other',
  },
  Influence: { SUPPORTS: 'Supports', NEUTRAL: 'Neutral', ENDANGERS: 'Endangers' },
  ContactFrequency: { DAILY: 'Every day', WEEKLY: 'Every week', MONTHLY: 'Every month', RARELY: 'Rarely' },
};
