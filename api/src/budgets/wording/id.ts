import type { EvidenceKind } from '../../guideline/budget/line.js';
import type { PayableStatus } from '../words.js';
import type { Unpayable } from '../../guideline/budget/payability.js';

/** Sentences that explain a payable; {names} are filled in. */
export interface BudgetWording {
  evidence: Record<EvidenceKind, string>;
  why: Record<Unpayable, string>;
  pays: string;
  capped: string;
  /** What came of it since. */
  after: Record<'undone' | 'reversed' | 'moved' | 'rejected' | 'misbooked', string>;
  /** The same to the agent who is paid, in plain words. */
  agent: {
    evidence: Partial<Record<EvidenceKind, string>>;
    why: Partial<Record<Unpayable, string>>;
    status: Record<Exclude<PayableStatus, 'NOT_PAYABLE'>, string>;
    undone: string;
  };
}

/** Why something is paid or not, in Indonesian. */
export const id: BudgetWording = {
  evidence: {
    ENROLLMENT: 'Rapor pemulihan yang dibuka saat kepesertaan dimulai',
    URINE_TEST: 'Pemeriksaan urin pada bulan ke-{month} ini',
    QUALITY_OF_LIFE: 'Pengukuran kualitas hidup ini',
    TRIP: 'Perjalanan petugas ke {village} untuk {clients} klien',
    MEETING: 'Pertemuan kelompok di {village} dengan {clients} klien ini',
    ATTENDANCE: 'Kehadiran pada pertemuan dengan {clients} klien di {village} ini',
    AGENT_REPORT: 'Laporan bulanan agen tentang klien ini',
    NETWORK_ATTENDANCE: 'Kehadiran pada rapat jejaring ini',
    SERVICE_MONTH: 'Satu bulan tugas petugas ini',
  },
  pays: 'membayar baris {line} satu kali.',
  why: {
    TOO_FEW_CLIENTS:
      'sah, tetapi tidak dibayar: baris {line} meminta paling sedikit 4 klien hadir (Lampiran, l.862; C1).',
    NOT_BY_AGENT: 'tidak dibayar: baris {line} untuk agen pemulihan, bukan petugas (Lampiran, l.850–853).',
    NOT_A_CLIENT: 'tidak dibayar: yang datang keluarga, sedangkan snack dihitung untuk klien (Lampiran, l.852).',
    PAID_ENOUGH: 'tidak dibayar: yang ke-{count} untuk klien ini, melebihi jumlah pada baris {line}.',
    RELAPSE_TEST: 'tidak dibayar: tes karena kekambuhan berada di luar dua tes yang ditanggung standar.',
    INVALID_TEST: 'tidak dibayar: hasil tesnya tidak sah.',
    NOT_OF_THE_MONTH: 'tidak dibayar: standar menanggung yang pada bulan ke-1 dan bulan ke-4.',
    NOT_ACCEPTED: 'belum dibayar: laporan bulanan satuan kerja belum diserahkan atau belum diterima.',
    NOT_CONTRACTED: 'tidak dibayar: honor ini untuk tenaga kontrak (TKK).',
    PRICE_MISSING: 'belum dapat dibayar: harga baris {line} belum ada.',
    PRICE_UNSETTLED: 'belum dapat dibayar: harga baris {line} masih diragukan dan belum ditetapkan.',
  },
  capped: 'Harganya dibatasi Rp3.000.000 (Lampiran, l.864).',
  after: {
    undone: 'Sudah dibayar, tetapi buktinya kemudian dikoreksi.',
    reversed: 'Dibatalkan karena buktinya dikoreksi.',
    moved:
      'Dibatalkan karena buktinya dikoreksi dan kini termasuk baris {belongsTo} tahun anggaran {belongsToYear}; diajukan lagi pada baris itu.',
    rejected: 'Klaimnya ditolak; buktinya dapat diajukan lagi.',
    misbooked:
      'Sudah dibayar atas beban baris {line} tahun anggaran {fiscalYear}, tetapi setelah dikoreksi buktinya termasuk baris {belongsTo} tahun anggaran {belongsToYear}. Tidak dibayar dua kali; pembebanannya perlu dikoreksi bendahara.',
  },
  agent: {
    evidence: {
      MEETING: 'Anda memandu pertemuan kelompok di {village}; {clients} klien hadir.',
      AGENT_REPORT: 'Anda menyerahkan rapor bulanan klien ini.',
    },
    why: {
      TOO_FEW_CLIENTS: 'Honornya tidak dibayarkan, karena baru diberikan bila paling sedikit 4 klien hadir.',
      NOT_ACCEPTED: 'Biayanya belum dibayarkan, karena laporan bulanan kantor BNN setempat belum selesai diperiksa.',
      PRICE_MISSING: 'Biayanya belum dapat dibayarkan, karena besarnya untuk tahun ini belum ditetapkan.',
      PRICE_UNSETTLED: 'Biayanya belum dapat dibayarkan, karena besarnya untuk tahun ini belum dipastikan.',
    },
    status: {
      PAYABLE: 'Anda berhak menerima {rupiah}. Petugas belum mengajukannya.',
      CLAIMED: 'Anda berhak menerima {rupiah}. Petugas sudah mengajukannya dan sekarang sedang diperiksa.',
      APPROVED: '{rupiah} sudah disetujui dan tinggal menunggu pembayaran.',
      PAID: '{rupiah} sudah dibayarkan kepada Anda.',
      REJECTED: 'Pengajuannya ditolak; petugas dapat mengajukannya lagi.',
      REVERSED: 'Dibatalkan, karena catatannya diperbaiki.',
    },
    undone: 'Catatannya kemudian diperbaiki; petugas akan menghubungi Anda.',
  },
};
