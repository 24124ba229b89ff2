import { Migration001Roles } from './Migration001Roles.js';
import { Migration002House } from './Migration002House.js';
import { Migration003SignIn } from './Migration003SignIn.js';

/** Every migration, in order; the past is never edited. */
export const migrations = [Migration001Roles, Migration002House, Migration003SignIn].map((one) => ({
  name: one.name,
  class: one,
}));
