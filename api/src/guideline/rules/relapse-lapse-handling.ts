import { juknis } from '../documents.js';
import { handling } from '../handling.js';

/** A lapse is handled by an officer, with a referral to community based recovery where the village has it. */
export const relapseLapseHandling = handling(
  'relapse.lapse-handling',
  juknis(
    'Bab III.C.b, l.659',
    'maka dapat dilakukan rujukan ke PBM, namun jika di desanya tidak terdapat PBM maka mantan penyalah guna ditangani langsung oleh petugas pasca rehabilitasi',
  ),
  'LAPSE',
);
