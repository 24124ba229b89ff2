import type * as id from '../../id/types/common';

export const common: typeof id.common = {
  id: 'ID',
  recordedAt: 'Recorded at',
  version: 'Version',
  unit: 'Unit',
  client: 'Client',
  enrollment: 'Enrollment',
  note: 'Note',
};

/** What each record tells of its corrections. */
export const corrected: typeof id.corrected = {
  supersededBy: 'Corrected or withdrawn',
  corrects: 'Corrects',
  mayCorrect: 'May be corrected',
};

export const filters: typeof id.filters = {
  unitIds: 'Unit',
  within: 'Region',
  search: 'Search',
  from: 'From',
  until: 'Until',
  clientId: 'Client',
  enrollmentId: 'Enrollment',
  agentId: 'Recovery agent',
  withSuperseded: 'Also corrected or withdrawn',
};
