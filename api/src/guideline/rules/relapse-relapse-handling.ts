import { juknis } from '../documents.js';
import { handling } from '../handling.js';

/** A relapse is tested, and referred to detoxification and to rehabilitation. */
export const relapseRelapseHandling = handling(
  'relapse.relapse-handling',
  juknis(
    'Bab III.C.c, l.672',
    'akan mendapatkan layanan rujukan ke fasilitas penyelenggara rehabilitasi untuk mendapatkan intervensi selanjutnya',
  ),
  'RELAPSE',
);
