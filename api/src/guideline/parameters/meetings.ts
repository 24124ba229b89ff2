import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';

/** So many clients make a group meeting valid (contested C1). */
export const meetingClients: Dated<number> = {
  name: 'clients of a valid meeting',
  unit: 'client',
  entries: [
    {
      from: '2019-09-01',
      value: 3,
      cite: juknis('Bab III.B.2.b.4, l.561', 'kegiatan pertemuan minimal 3 (tiga) orang mantan penyalah guna'),
    },
  ],
};

/** So many clients make the costs of a group meeting payable (contested C1). */
export const payableMeetingClients: Dated<number> = {
  name: 'clients of a payable meeting',
  unit: 'client',
  entries: [{ from: '2019-09-01', value: 4, cite: juknis('Lampiran, l.862', 'kehadiran minimal 4 orang klien') }],
};

/** So many officers or agents facilitate a group meeting. */
export const meetingFacilitators: Dated<number> = {
  name: 'facilitators of a meeting',
  unit: 'person',
  entries: [
    {
      from: '2019-09-01',
      value: 1,
      cite: juknis(
        'Bab III.B.2.b.4, l.563',
        'dengan difasilitasi oleh 1 (satu) orang petugas dari BNNP/BNNKab/Kota atau agen pemulihan',
      ),
    },
  ],
};

/** A client or the family attends so many group meetings in the months of mentoring. */
export const meetingsAttended: Dated<number> = {
  name: 'meetings attended',
  unit: 'meeting',
  entries: [
    {
      from: '2019-09-01',
      value: 2,
      cite: juknis(
        'Bab III.B.2.b.4, l.567',
        'Mantan penyalah guna atau keluarga mengikuti kegiatan pertemuan kelompok pasca rehabilitasi sebanyak 2 (dua) kali selama rentang periode pemantauan dan pendampingan.',
      ),
    },
  ],
};
