import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import {
  rehabilitationForms,
  rehabilitationProviders,
  type RehabilitationForm,
  type RehabilitationProvider,
} from '../parameters/enrollment.js';

interface Facts {
  form: RehabilitationForm;
  provider: RehabilitationProvider;
  /** The day the rehabilitation was completed; null while it was not. */
  completedOn: CivilDate | null;
}

/** Post-rehabilitation is for those who completed a rehabilitation, inpatient, outpatient or community based. */
export const enrollmentCompletedRehabilitation = rule<Facts>(
  {
    code: 'enrollment.completed-rehabilitation',
    kind: 'refuse',
    citation: juknis(
      'Bab I.D.11, l.216',
      'dengan riwayat telah menjalani program rehabilitasi berupa rehabilitasi medis dan/ atau rehabilitasi sosial, baik melalui rawat inap maupun rawat jalan',
    ),
    parameters: [rehabilitationForms, rehabilitationProviders],
    field: 'rehabilitationId',
    optional: ['completedOn'],
  },
  ({ form, provider, completedOn }, day) => {
    const forms = valueOn(rehabilitationForms, day);
    const known = forms.includes(form) && valueOn(rehabilitationProviders, day).includes(provider);
    return { met: known && completedOn !== null, found: known ? completedOn : [form, provider], required: forms };
  },
);
