import type { ReportPart } from '../../guideline/parameters/reports.js';
import type { FigureWord } from '../figures.js';

/** A sentence of a draft, told where the figure it hangs on is more than nothing. */
interface Sentence {
  says: string;
  when?: FigureWord;
}

/** Drafts of the parts of a quarterly report; a part without one says nothing the facts could tell. */
export const drafts: { [Part in ReportPart]?: readonly Sentence[] } = {
  INTRODUCTION: [
    {
      says: 'Laporan ini memuat pelaksanaan kegiatan pascarehabilitasi {unit} selama {period}. Pada periode ini {CLIENTS_SERVED} klien mengikuti pascarehabilitasi, terdiri atas {VOLUNTARY_CLIENTS} klien jalur sukarela dan {COMPULSORY_CLIENTS} klien jalur wajib.',
    },
    { when: 'NEW_ENROLLMENTS', says: 'Sebanyak {NEW_ENROLLMENTS} kepesertaan dimulai pada periode ini.' },
  ],
  EVALUATION_ACTIVITIES: [
    {
      says: 'Pemantauan dilaksanakan melalui {DIRECT_VISITS} kunjungan langsung dan {INDIRECT_VISITS} pemantauan tidak langsung; {CLIENTS_VISITED_AT_HOME} klien dikunjungi di rumahnya.',
    },
    {
      says: 'Pendampingan dilaksanakan melalui {ACTIVITIES} kegiatan dan {MEETINGS} pertemuan kelompok dengan {ATTENDANCES} kehadiran.',
    },
    {
      when: 'REFERRALS_SENT',
      says: 'Sebanyak {REFERRALS_SENT} rujukan dikirim dan {REFERRALS_COMPLETED} rujukan selesai.',
    },
  ],
  SUPPORTING_AND_HINDERING_FACTORS: [
    {
      when: 'RECORDS_LATE',
      says: 'Faktor penghambat: {RECORDS_LATE} dari {RECORDS_HANDED_IN} rapor pemulihan diserahkan melewati batas waktu.',
    },
    { when: 'MOVED_AWAY', says: 'Sebanyak {MOVED_AWAY} klien pindah ke satuan kerja lain.' },
  ],
  CLOSING: [
    {
      says: 'Demikian laporan pelaksanaan pascarehabilitasi {unit} {period} ini disusun sebagai bahan evaluasi dan perencanaan kegiatan selanjutnya.',
    },
  ],
};
