import type { RouteOfUseWord, UsedSubstanceWord } from '../../clients/drugUse.js';
import type { RehabilitationForm } from '../../guideline/parameters/enrollment.js';

/** The recap with the seven facts of PP 25/2011, article 18. */
export const recap = {
  sheet: 'Rekap PP 25-2011 ps 18',
  title: 'Rekapitulasi pelayanan (PP 25/2011 Pasal 18)',
  total: 'Jumlah yang ditangani',
  whole: 'Riwayat penggunaan lengkap',
  head: [
    'No.',
    'Kode klien',
    'Identitas',
    'Jenis zat',
    'Lama pemakaian',
    'Cara pakai',
    'Diagnosis',
    'Riwayat pengobatan',
  ],
  unrecorded: 'Belum dicatat',
  hidden: 'Tidak ditampilkan di atas satuan kerja pemilik',
  years: 'tahun',
  months: 'bulan',
};

export const forms: { [Form in RehabilitationForm]: string } = {
  INPATIENT: 'rawat inap',
  OUTPATIENT: 'rawat jalan',
  COMMUNITY_BASED: 'PBM',
};

export const substances: { [Substance in UsedSubstanceWord]: string } = {
  CANNABIS: 'ganja',
  AMPHETAMINE: 'amfetamin (sabu, ekstasi)',
  HEROIN: 'heroin',
  SUBSTITUTION_OPIOID: 'metadon, buprenorfin',
  OTHER_OPIOID: 'opioid lain',
  COCAINE: 'kokain',
  HALLUCINOGEN: 'halusinogen',
  SEDATIVE: 'sedatif, hipnotik',
  BARBITURATE: 'barbiturat',
  INHALANT: 'inhalan',
  NEW_PSYCHOACTIVE: 'zat psikoaktif baru (NPS)',
  ALCOHOL: 'alkohol',
  OTHER: 'zat lain',
};

export const routes: { [Route in RouteOfUseWord]: string } = {
  ORAL: 'ditelan',
  NASAL: 'dihirup lewat hidung, sublingual',
  SMOKED: 'dihisap',
  INJECTED_OTHERWISE: 'suntik bukan vena',
  INTRAVENOUS: 'suntik vena',
};
