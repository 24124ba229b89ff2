import { contested } from '../../guideline/contested.js';
import { care } from './en/care.js';
import { control } from './en/control.js';
import { enrollment } from './en/enrollment.js';
import { facts } from './en/facts.js';
import { measuring } from './en/measuring.js';
import { parameters } from './en/parameters.js';
import { people } from './en/people.js';
import { reach } from './en/reach.js';
import { relapse } from './en/relapse.js';
import { steps } from './en/steps.js';
import { careValues } from './en/values/care.js';
import { controlValues } from './en/values/control.js';
import { peopleValues } from './en/values/people.js';
import type { id } from './id.js';

/** The rulebook in English; it says everything the Indonesian one says. */
export const en: typeof id = {
  met: 'Met.',
  incomplete: 'This cannot be judged yet, because it is not recorded: {missing}.',
  none: 'none',
  yes: 'yes',
  no: 'no',
  decimal: '.',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  rules: {
    ...enrollment,
    ...people,
    ...care,
    ...measuring,
    ...relapse,
    ...control,
    ...reach,
  },
  steps,
  facts: { ...peopleValues, ...careValues, ...controlValues, ...facts },
  parameters,
  contested,
};
