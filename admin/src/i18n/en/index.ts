import type { Messages } from '../id';
import { frame } from './frame';
import { ra } from './ra';
import { remedies } from './remedies';
import { screens } from './screens';
import { shared } from './shared';
import { enums, types } from './types';
import { waiting } from './waiting';

/** The wording of the panel in English. */
export const en: Messages = { ra, ...frame, shared, remedies, screens, types, enums, waiting };
