import type { Wording } from '../../guideline/message.js';
import { care } from './id/care.js';
import { contested } from './id/contested.js';
import { control } from './id/control.js';
import { enrollment } from './id/enrollment.js';
import { facts } from './id/facts.js';
import { measuring } from './id/measuring.js';
import { parameters } from './id/parameters.js';
import { people } from './id/people.js';
import { reach } from './id/reach.js';
import { relapse } from './id/relapse.js';
import { steps } from './id/steps.js';
import { careValues } from './id/values/care.js';
import { controlValues } from './id/values/control.js';
import { peopleValues } from './id/values/people.js';

/** The rulebook in Indonesian, the language of the guideline. */
export const id = {
  met: 'Terpenuhi.',
  incomplete: 'Belum dapat dinilai karena data ini belum tercatat: {missing}.',
  none: 'tidak ada',
  yes: 'ya',
  no: 'tidak',
  decimal: ',',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
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
} satisfies Wording;
