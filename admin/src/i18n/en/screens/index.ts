import type * as indonesian from '../../id/screens';
import { about } from './about';
import { clients } from './clients';
import { home } from './home';

export const screens: typeof indonesian.screens = { about, clients, home };
