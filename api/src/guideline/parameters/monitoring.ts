import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';

/** Monitoring is face to face, or through others (pemantauan langsung, tidak langsung). */
export type VisitMode = 'DIRECT' | 'INDIRECT';

/** Where a client may be visited. */
export type VisitPlace = 'HOME' | 'NEIGHBOURHOOD' | 'WORK' | 'SCHOOL' | 'NEUTRAL';

/** Third parties an indirect visit may draw on. */
export type Informant = 'FAMILY' | 'FRIEND' | 'NEIGHBOUR' | 'COMMUNITY_FIGURE';

/** Means of communication an indirect visit may use. */
export type Medium = 'TELEPHONE' | 'SOCIAL_MEDIA' | 'EMAIL' | 'OTHER';

/** How a client stands: still recovering, or one of the types of relapse. Juknis, Bab III.B.2.a, l.501. */
export const recoveryStatuses2019 = ['RECOVERING', 'SLIP', 'LAPSE', 'RELAPSE'] as const;

export type RecoveryStatus = (typeof recoveryStatuses2019)[number];

/** The places where a client may be visited. */
export const visitPlaces: Dated<readonly VisitPlace[]> = {
  name: 'visit places',
  unit: 'place',
  entries: [
    {
      from: '2019-09-01',
      value: ['HOME', 'NEIGHBOURHOOD', 'WORK', 'SCHOOL', 'NEUTRAL'],
      cite: juknis(
        'Bab III.B.2.a, l.515',
        'Kunjungan dapat dilaksanakan ke tempat tinggal, lingkungan tempat tinggal, lingkungan pekerjaan, lingkungan pendidikan, atau ditempat yang netral.',
      ),
    },
  ],
};

/** A client is visited at home at least so many times in each programme month. */
export const visitsPerMonth: Dated<number> = {
  name: 'home visits a month',
  unit: 'visit',
  entries: [
    {
      from: '2019-09-01',
      value: 1,
      cite: juknis(
        'Bab III.B.2.a, l.526',
        'Pelaksanaannya minimal 1 (satu) kali per bulan selama periode kegiatan pasca rehabilitasi.',
      ),
    },
  ],
};
