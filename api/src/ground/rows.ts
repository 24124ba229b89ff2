import type { PolicyDef } from '@mikro-orm/core';

/** Every role statements may run as. */
export const EVERYONE = ['pulih_staff', 'pulih_agent', 'pulih_analyst', 'pulih_partner', 'pulih_administrator'];

type Columns = Record<string, unknown>;
type Condition = (columns: Columns) => string;

const visibleUnit: Condition = (c) => `${c.unit} = any ((select app_units())::int[])`;
const ownUnit: Condition = (c) => `${c.unit} = (select app_unit())`;
const assignedClient: Condition = (c) => `${c.client} = any ((select app_clients())::uuid[])`;

function policy(name: string, roles: string[], command: PolicyDef['command'], using: Condition, check?: Condition) {
  const reads = command === 'insert' ? {} : { using };
  return { name, roles, command, ...reads, ...(check && { check }) } as PolicyDef;
}

const staff = [
  policy('staff_reads', ['pulih_staff'], 'select', visibleUnit),
  policy('staff_adds', ['pulih_staff'], 'insert', visibleUnit, ownUnit),
  policy('staff_changes', ['pulih_staff'], 'update', ownUnit, ownUnit),
];
const agentReads = policy('agent_reads', ['pulih_agent'], 'select', assignedClient);
const agentAddsCare = policy('agent_adds', ['pulih_agent'], 'insert', assignedClient, assignedClient);
const agentChanges = policy('agent_changes', ['pulih_agent'], 'update', assignedClient, assignedClient);

/** Rows of a client's care that only staff write: staff read those of their units, an agent those of assigned clients. */
export const keptByStaff = [...staff, agentReads];

/** Rows of a client's care that an agent writes too, for the clients assigned to them. */
export const keptByAll = [...staff, agentReads, agentAddsCare, agentChanges];

/** Rows of a unit that are no client's: staff read those of their units and write their own. */
export const keptByUnit = staff;

/** Rows of a unit that an agent reads too, under a condition of their own. */
export const alsoRead = (using: Condition) => policy('agent_reads', ['pulih_agent'], 'select', using);

/** Rows of a unit that an agent adds too, under a condition of their own. */
export const agentAdds = (check: Condition) => policy('agent_adds', ['pulih_agent'], 'insert', check, check);

/** Rows of a unit that an agent changes too, under a condition of their own. */
export const agentChangesOwn = (using: Condition) => policy('agent_changes', ['pulih_agent'], 'update', using, using);

/** Rows everybody who is signed in may read. */
export const openToRead = [policy('open', EVERYONE, 'select', () => 'true')];

/** Rows the administrator keeps. */
export const keptByAdministrator = [
  policy(
    'administrator',
    ['pulih_administrator'],
    'all',
    () => 'true',
    () => 'true',
  ),
];

/** Who a person is: the owning unit's people and the assigned agent, nobody above. */
const identityUnit: Condition = (c) => `${c.unit} = (select app_identity_unit())`;
export const identityRows = [
  policy('unit_reads', ['pulih_staff'], 'select', identityUnit),
  policy('unit_adds', ['pulih_staff'], 'insert', identityUnit, identityUnit),
  policy('unit_changes', ['pulih_staff'], 'update', identityUnit, identityUnit),
  agentReads,
];

/** Who is around a person: as who they are, and the assigned agent writes it too. */
export const identityKeptByAll = [...identityRows, agentAddsCare, agentChanges];

/** Rows the named roles may read wherever they are. */
export const openTo = (roles: string[]) => policy('open', roles, 'select', () => 'true');

/** Whether a role may read rows under some policies at all. */
export const reads = (role: string, policies: readonly Pick<PolicyDef, 'roles' | 'command'>[]): boolean =>
  policies.some(({ roles = [], command }) => ['select', 'all'].includes(command ?? 'all') && roles.includes(role));
