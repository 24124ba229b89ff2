import type { CivilDate } from '../calendar.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { parts } from '../parts.js';

interface Facts {
  /** The day the facilities of the village were listed. */
  listedOn: CivilDate | null;
  /** The day the referral network was built. */
  builtOn: CivilDate | null;
  /** The day the referral network was coordinated. */
  coordinatedOn: CivilDate | null;
  /** The first day of service in the village; null before it. */
  servicesFrom: CivilDate | null;
}

/** Before services start in a village, its facilities are listed and its referral network is built and coordinated. */
export const mappingReady = rule<Facts>(
  {
    code: 'mapping.ready',
    kind: 'duty',
    citation: juknis('Bab III.A.1, l.282', 'Fungsi dari pemetaan adalah sebagai persiapan sebelum layanan dimulai'),
    optional: ['listedOn', 'builtOn', 'coordinatedOn', 'servicesFrom'],
  },
  ({ listedOn, builtOn, coordinatedOn, servicesFrom }) => {
    const inTime = (on: CivilDate | null) => on !== null && (servicesFrom === null || on <= servicesFrom);
    return parts({
      FACILITIES_LISTED: inTime(listedOn),
      NETWORK_BUILT: inTime(builtOn),
      NETWORK_COORDINATED: inTime(coordinatedOn),
    });
  },
);
