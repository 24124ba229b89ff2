import type { ImportFieldWord } from '../columns/field.js';
import type { Language } from '../../ground/context.js';

/** What a column is called, what to write in it, and an example. */
export interface ColumnWording {
  label: string;
  help: string;
}

/** Columns of the template in both languages; the Indonesian label is its header. */
export const columnWording: Record<Language, Record<ImportFieldWord, ColumnWording>> = {
  id: {
    NAME: { label: 'Nama lengkap', help: 'Sesuai KTP' },
    NIK: { label: 'NIK', help: '16 angka, format sel Teks; kosongkan bila belum diketahui' },
    BORN_ON: { label: 'Tanggal lahir', help: '31/03/1995 atau 1995-03-31' },
    SEX: { label: 'Jenis kelamin', help: 'L atau P' },
    VILLAGE: { label: 'Desa/kelurahan', help: 'Nama, atau kode Kemendagri 10 angka' },
    DISTRICT: { label: 'Kecamatan', help: 'Bila desa/kelurahan ditulis dengan nama' },
    REGENCY: { label: 'Kabupaten/kota', help: 'Bila desa/kelurahan ditulis dengan nama' },
    ADDRESS: { label: 'Alamat', help: 'Jalan, RT/RW' },
    PHONE: { label: 'Telepon', help: '0812 3456 7890' },
    PATHWAY: { label: 'Jalur', help: 'voluntary (sukarela) atau compulsory (proses hukum)' },
    FORM: { label: 'Bentuk rehabilitasi', help: 'rawat inap, rawat jalan, atau PBM' },
    PROVIDER: { label: 'Penyelenggara', help: 'BNN, pemerintah, atau masyarakat' },
    INSTITUTION: { label: 'Nama lembaga', help: 'Lembaga tempat rehabilitasi' },
    STARTED_ON: { label: 'Mulai rehabilitasi', help: '01/10/2025' },
    ENDED_ON: { label: 'Selesai rehabilitasi', help: '31/12/2025; hanya yang telah selesai' },
    RETURNED_ON: { label: 'Tanggal kembali ke keluarga', help: 'Boleh kosong' },
    FAMILY_NAME: { label: 'Nama kontak keluarga', help: 'Yang disetujui klien; boleh kosong' },
    FAMILY_RELATION: { label: 'Hubungan keluarga', help: 'istri, ayah, kakak …' },
    FAMILY_PHONE: { label: 'Telepon keluarga', help: '0812 3456 7890' },
    EXTERNAL_NUMBER: { label: 'Nomor luar', help: 'Nomor klien di sistem lembaga; boleh kosong' },
    SUBSTANCES: {
      label: 'Jenis zat',
      help: 'sabu, ganja, heroin …; yang utama lebih dulu, pisahkan dengan koma; boleh kosong',
    },
    LENGTH_OF_USE: { label: 'Lama pemakaian', help: '3 tahun 6 bulan, 18 bulan; boleh kosong' },
    ROUTES: { label: 'Cara pakai', help: 'dihisap, ditelan, dihirup, suntik; pisahkan dengan koma; boleh kosong' },
    DIAGNOSIS: { label: 'Diagnosis', help: 'Kode ICD-10, F10.0 sampai F19.9; boleh kosong' },
  },
  en: {
    NAME: { label: 'Full name', help: 'As on the identity card' },
    NIK: { label: 'NIK', help: '16 digits, cells formatted as Text; empty where it is not known' },
    BORN_ON: { label: 'Date of birth', help: '31/03/1995 or 1995-03-31' },
    SEX: { label: 'Sex', help: 'L (male) or P (female)' },
    VILLAGE: { label: 'Village', help: 'Name, or the 10-digit Kemendagri code' },
    DISTRICT: { label: 'District', help: 'Where the village is given by name' },
    REGENCY: { label: 'Regency or city', help: 'Where the village is given by name' },
    ADDRESS: { label: 'Address', help: 'Street, RT/RW' },
    PHONE: { label: 'Telephone', help: '0812 3456 7890' },
    PATHWAY: { label: 'Pathway', help: 'voluntary or compulsory' },
    FORM: { label: 'Form of rehabilitation', help: 'inpatient, outpatient or PBM (community based)' },
    PROVIDER: { label: 'Provider', help: 'BNN, government or community' },
    INSTITUTION: { label: 'Institution', help: 'Where the rehabilitation was given' },
    STARTED_ON: { label: 'Start of rehabilitation', help: '01/10/2025' },
    ENDED_ON: { label: 'End of rehabilitation', help: '31/12/2025; only what is completed' },
    RETURNED_ON: { label: 'Returned to family on', help: 'May be empty' },
    FAMILY_NAME: { label: 'Name of family contact', help: 'Whom the client agreed to; may be empty' },
    FAMILY_RELATION: { label: 'Relation', help: 'wife, father, sister …' },
    FAMILY_PHONE: { label: 'Family telephone', help: '0812 3456 7890' },
    EXTERNAL_NUMBER: { label: 'External number', help: "The client's number in the centre's system; may be empty" },
    SUBSTANCES: {
      label: 'Substances',
      help: 'sabu (methamphetamine), ganja (cannabis), heroin …; the main one first, apart by commas; may be empty',
    },
    LENGTH_OF_USE: { label: 'Length of use', help: '3 years 6 months, 18 months; may be empty' },
    ROUTES: { label: 'Route of use', help: 'smoked, oral, nasal, injected; apart by commas; may be empty' },
    DIAGNOSIS: { label: 'Diagnosis', help: 'ICD-10 code, F10.0 to F19.9; may be empty' },
  },
};

/** A row as it should be written; the person is made up. */
export const exampleRow: Record<ImportFieldWord, string> = {
  NAME: 'Rina Wati',
  NIK: '3174015204950001',
  BORN_ON: '12/04/1995',
  SEX: 'P',
  VILLAGE: 'Tebet Timur',
  DISTRICT: 'Tebet',
  REGENCY: 'Kota Jakarta Selatan',
  ADDRESS: 'Jl. Contoh No. 1 RT 003/RW 04',
  PHONE: '0812 3456 7890',
  PATHWAY: 'voluntary',
  FORM: 'rawat jalan',
  PROVIDER: 'BNN',
  INSTITUTION: 'Klinik Pratama BNNK Jakarta Selatan',
  STARTED_ON: '01/10/2025',
  ENDED_ON: '31/12/2025',
  RETURNED_ON: '31/12/2025',
  FAMILY_NAME: 'Budi Santoso',
  FAMILY_RELATION: 'suami',
  FAMILY_PHONE: '0813 4567 8901',
  EXTERNAL_NUMBER: 'KP-2025-017',
  SUBSTANCES: 'sabu, ganja',
  LENGTH_OF_USE: '3 tahun 6 bulan',
  ROUTES: 'dihisap',
  DIAGNOSIS: 'F15.2',
};
