import { enact, type Edition } from './enact.js';

/** The editions after the Juknis of 2019, oldest first. One added here is in force from its day; nothing else changes. */
const enacted: readonly Edition[] = [];

for (const edition of enacted) enact(edition);
