import { frame } from './frame';
import { ra } from './ra';
import { remedies } from './remedies';
import { screens } from './screens';
import { shared } from './shared';
import { enums, types } from './types';
import { waiting } from './waiting';

/** The wording of the panel in Indonesian, the first language. */
export const id = { ra, ...frame, shared, remedies, screens, types, enums, waiting };

/** What every language says. */
export type Messages = typeof id;
