import { about } from './about';
import { clients } from './clients';
import { home } from './home';

/** What single screens say, by their folder. */
export const screens = { about, clients, home };
