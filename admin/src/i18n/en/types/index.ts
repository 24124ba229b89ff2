import type * as indonesian from '../../id/types';
import * as accounts from './accounts';
import * as agents from './agents';
import * as areas from './areas';
import * as assessments from './assessments';
import * as budgets from './budgets';
import * as clients from './clients';
import * as corrections from './corrections';
import * as enrollments from './enrollments';
import * as imports from './imports';
import * as indicators from './indicators';
import * as lists from './lists';
import * as networks from './networks';
import * as monitoring from './monitoring';
import * as officers from './officers';
import * as people from './people';
import * as prisons from './prisons';
import * as reach from './reach';
import * as referrals from './referrals';
import * as relapses from './relapses';
import * as reports from './reports';
import * as rulebook from './rulebook';
import * as supervision from './supervision';
import * as supervisionVisits from './supervisionVisits';
import * as surveys from './surveys';

/** The label of each GraphQL type (`_`) and of its fields. */
export const types: typeof indonesian.types = {
  ...people.types,
  ...accounts.types,
  ...clients.types,
  ...networks.types,
  ...imports.types,
  ...enrollments.types,
  ...agents.types,
  ...lists.types,
  ...monitoring.types,
  ...referrals.types,
  ...relapses.types,
  ...assessments.types,
  ...officers.types,
  ...areas.types,
  ...supervision.types,
  ...supervisionVisits.types,
  ...prisons.types,
  ...reach.types,
  ...surveys.types,
  ...indicators.types,
  ...corrections.types,
  ...reports.types,
  ...budgets.types,
  ...rulebook.types,
};

/** The label of each value of each GraphQL enum, in the order people expect. */
export const enums: typeof indonesian.enums = {
  ...people.enums,
  ...clients.enums,
  ...networks.enums,
  ...imports.enums,
  ...enrollments.enums,
  ...agents.enums,
  ...lists.enums,
  ...monitoring.enums,
  ...referrals.enums,
  ...relapses.enums,
  ...assessments.enums,
  ...officers.enums,
  ...areas.enums,
  ...supervision.enums,
  ...supervisionVisits.enums,
  ...prisons.enums,
  ...reach.enums,
  ...surveys.enums,
  ...indicators.enums,
  ...corrections.enums,
  ...reports.enums,
  ...budgets.enums,
  ...rulebook.enums,
};
