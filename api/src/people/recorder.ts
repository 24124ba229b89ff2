import type { Recorder } from '../guideline/parameters/roles.js';
import { Role } from '../ground/access.js';

/** Who records, in the guideline's terms: an agent, or an officer; a supervisor is neither. */
export const recorderOf = (role: Role): Recorder | null =>
  role === Role.AGENT ? 'AGENT' : role === Role.OFFICER ? 'OFFICER' : null;
