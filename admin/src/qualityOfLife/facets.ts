import { qualityOfLife } from '../i18n/id/screens/qualityOfLife';

/** What each of the 26 items asks about, item 1 first. */
export const facets = Object.keys(qualityOfLife.facets) as (keyof typeof qualityOfLife.facets)[];

/** The options chosen for the items; null where one was left blank. */
export type Answers = readonly (number | null)[];

/** A form with nothing on it. */
export const blankForm: Answers = facets.map(() => null);

/** The options of each item. */
export const options = [1, 2, 3, 4, 5] as const;
