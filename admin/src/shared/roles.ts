import type { Role } from '../../../schema/generated/graphql';

/** Roles that work with clients. */
export const CARE: readonly Role[] = ['SUPERVISOR', 'OFFICER', 'AGENT'];

/** The people of a unit: officers and those who supervise them. */
export const STAFF: readonly Role[] = ['SUPERVISOR', 'OFFICER'];

/** Everybody who is signed in. */
export const ANYONE: readonly Role[] = ['ADMINISTRATOR', 'SUPERVISOR', 'OFFICER', 'AGENT', 'ANALYST', 'PARTNER'];
