import { ours } from '../documents.js';
import { rule } from '../finding.js';

interface Facts {
  /** Active enrollments of the client, nationwide, before this one. */
  active: number;
}

/** A client has one active enrollment, nationwide. */
export const enrollmentSingleActive = rule<Facts>(
  {
    code: 'enrollment.single-active',
    kind: 'refuse',
    citation: ours('Seorang klien mempunyai satu kepesertaan aktif di seluruh Indonesia.'),
    field: 'clientId',
  },
  ({ active }) => ({ met: active === 0, found: active, required: 0 }),
);
