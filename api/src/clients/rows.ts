import { alsoRead, keptByUnit } from '../ground/rows.js';

/** Clients: staff see their units' and keep their own unit's; an agent sees those assigned to them. */
export const clientRows = [...keptByUnit, alsoRead((c) => `${c.id} = any ((select app_clients())::uuid[])`)];
