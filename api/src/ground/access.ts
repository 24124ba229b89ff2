import { registerEnumType } from 'type-graphql';

/** What an account may do (peran). Each is bound to a unit; an agent also to their own person. */
export enum Role {
  ADMINISTRATOR = 'ADMINISTRATOR',
  SUPERVISOR = 'SUPERVISOR',
  OFFICER = 'OFFICER',
  AGENT = 'AGENT',
  ANALYST = 'ANALYST',
  PARTNER = 'PARTNER',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do (peran).',
  valuesConfig: {
    ADMINISTRATOR: { description: 'Keeps units and accounts; sees no client.' },
    SUPERVISOR: { description: 'Supervises a unit and those below it (kepala, kasi, kabid).' },
    OFFICER: { description: 'Post-rehabilitation officer (petugas pascarehabilitasi) of a unit.' },
    AGENT: { description: 'Recovery agent (agen pemulihan); sees the clients assigned to them.' },
    ANALYST: { description: 'Explores figures, never a person.' },
    PARTNER: { description: 'A partner app or institution; sees what was sent to it.' },
  },
});

/** Roles that work with clients. */
export const CARE = [Role.SUPERVISOR, Role.OFFICER, Role.AGENT];
/** The people of a unit: officers and those who supervise them. */
export const STAFF = [Role.SUPERVISOR, Role.OFFICER];
/** Everybody who is signed in. */
export const ANYONE = Object.values(Role);

/** Who asks: an account, its role, its unit and the units it sees. */
export interface Viewer {
  account: string;
  name: string;
  role: Role;
  unit: number;
  /** Its own unit and every unit below. */
  units: readonly number[];
  agent: string | null;
  /** IANA zone of the unit: WIB, WITA or WIT. */
  zone: string;
}

/** The database role a viewer's statements run as: it owns nothing, and without one nothing is visible. */
export const databaseRole: Record<Role, string> = {
  ADMINISTRATOR: 'pulih_administrator',
  SUPERVISOR: 'pulih_staff',
  OFFICER: 'pulih_staff',
  AGENT: 'pulih_agent',
  ANALYST: 'pulih_analyst',
  PARTNER: 'pulih_partner',
};

/** The session the row-level policies read: see `rows.ts`. */
export function sessionOf(viewer: Viewer): { role: string; variables: Record<string, string> } {
  return {
    role: databaseRole[viewer.role],
    variables: {
      'app.account': viewer.account,
      'app.unit': String(viewer.unit),
      'app.units': `{${viewer.units.join(',')}}`,
      'app.identity_unit': STAFF.includes(viewer.role) ? String(viewer.unit) : '-1',
      'app.agent': viewer.agent ?? '',
    },
  };
}
