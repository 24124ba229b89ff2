import type { ImportFieldWord } from './field.js';
import { useHeaders } from './useHeaders.js';

/** A header as it is compared: lower case, words apart, no signs. */
export const plainHeader = (header: string): string =>
  header
    .toLowerCase()
    .replaceAll(/\(.*?\)|[*]/g, ' ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

const date = '(?:(?:tgl|tanggal|tg|date|day)(?: of)?)';
const end = '(selesai|berakhir|akhir|keluar|tamat|end|ended|completed|completion|discharge|discharged|finish|finished)';
const begin = '(mulai|masuk|awal|start|started|begin|admission|admitted|intake)';
const rehab = '(rehabilitasi|rehab|rehabilitation|program|layanan|perawatan|treatment|rawat)';
const kin =
  '(?:(?:kontak |contact )?(?:keluarga|wali|penanggung jawab|pj|family(?: contact)?|guardian|next of kin|kin|emergency contact|emergency))';
const device = '(?:telepon|telpon|telp|tlp|hp|handphone|wa|whatsapp|phone|mobile|telephone)';
const phone = `(?:(?:no |nomor )?${device}(?: ${device})*(?: no| number)?)`;

/** How headers name a field, in Indonesian and English, with the usual variants; the first that fits is taken. */
const patterns: [ImportFieldWord, string[]][] = [
  [
    'EXTERNAL_NUMBER',
    [
      '(no|nomor|id|kode) (luar|sirena|rekam medis|rm|register|registrasi|reg|klien|pasien|client|peserta|eksternal)',
      'external (id|number)',
      '(client|patient|record) (id|number|no)',
      'id',
      'mrn',
    ],
  ],
  ...useHeaders,
  [
    'NIK',
    [
      'nik',
      'n i k',
      'no nik',
      '(no|nomor) ktp',
      'ktp',
      '(no|nomor)? ?induk kependudukan( nik)?',
      'nik ktp',
      'no ktp nik',
      '(national|resident|identity) (id|number|no)( number)?',
    ],
  ],
  ['FAMILY_PHONE', [`${phone} ${kin}`, `${kin} ${phone}`]],
  [
    'FAMILY_RELATION',
    [
      `(hubungan|relasi|relation|relationship)( (dengan|to))?( (${kin}|klien|client))?`,
      `${kin} (hubungan|relasi|relation|relationship)`,
      'hub keluarga',
      'status hubungan',
    ],
  ],
  ['FAMILY_NAME', [`(nama|name)( of)? ${kin}`, `${kin} (nama|name)`, kin]],
  [
    'BORN_ON',
    [`${date} (lahir|birth)`, 'tgl lhr', 'tanggal kelahiran', 'lahir', 'dob', 'birth ?date', 'birthday', 'born( on)?'],
  ],
  ['SEX', ['jenis kelamin', 'jns kelamin', 'kelamin', 'jk', 'l p', 'lp', 'sex', 'gender']],
  [
    'VILLAGE',
    [
      '(kode )?(desa|kelurahan|kel)( (kelurahan|desa|kel))?( domisili)?',
      '(nama )?(desa|kelurahan)( (kelurahan|desa))?',
      'village( code| name)?',
      'kode (wilayah|desa|kelurahan)',
      'desa kelurahan domisili',
    ],
  ],
  ['DISTRICT', ['(nama )?(kecamatan|kec)( domisili)?', '(sub ?)?district']],
  [
    'REGENCY',
    ['(nama )?(kabupaten|kota|kab)( (kota|kab|kabupaten))?( domisili)?', '(regency|city)( (or )?(regency|city))?'],
  ],
  ['ADDRESS', ['alamat( (lengkap|domisili|rumah|tinggal|tempat tinggal))?', '(home )?address']],
  ['PHONE', [`${phone}( (klien|client|pasien))?`, '(no |nomor )?kontak']],
  [
    'PATHWAY',
    [
      'jalur( (masuk|rehabilitasi|rehab))?',
      '(compulsory|wajib) (voluntary|sukarela)',
      'pathway',
      'jenis klien',
      'asal klien',
      'sumber klien',
    ],
  ],
  [
    'FORM',
    [
      `(bentuk|jenis|tipe|metode)( (layanan|${rehab}))*`,
      'rawat (inap|jalan)( rawat (inap|jalan))?',
      `(form|type)( of)? ${rehab}`,
      'ri rj',
      'form',
    ],
  ],
  [
    'PROVIDER',
    ['(penyelenggara|pelaksana|pemilik)( (layanan|rehabilitasi|rehab|lembaga))?', 'provider( type)?', 'kepemilikan'],
  ],
  [
    'INSTITUTION',
    [
      '(nama )?(lembaga|instansi|institusi|balai|klinik|ipwl|faskes)( (rehabilitasi|rehab))?',
      '(nama )?tempat (rehabilitasi|rehab)',
      'institution( name)?',
      'facility( name)?',
      '(rehab |rehabilitation )?(centre|center)',
    ],
  ],
  [
    'RETURNED_ON',
    [
      `(${date} )?(kembali|pulang)( ke)?( (keluarga|rumah|masyarakat))*`,
      `(${date} )?(returned|return|back)( to)?( (family|home|community))?( on| date)?`,
    ],
  ],
  [
    'STARTED_ON',
    [`(${date} )?${begin}( of)?( ${rehab})*( on| date)?`, `${begin} ${date}`, `${rehab} ${begin}`, `tmt ${rehab}`],
  ],
  ['ENDED_ON', [`(${date} )?${end}( of)?( ${rehab})*( on| date)?`, `${end} ${date}`, `${rehab} ${end}`]],
  [
    'NAME',
    [
      'nama',
      'nama (lengkap|klien|pasien|peserta|residen|penerima manfaat)( (klien|pasien|residen|lengkap))?',
      '(full |client |patient )?name',
    ],
  ],
];

const compiled = patterns.map(([field, list]) => [field, new RegExp(`^(${list.join('|')})$`)] as const);

/** The field a header names; null for a header that is not known. */
export function fieldOf(header: string): ImportFieldWord | null {
  const plain = plainHeader(header.slice(0, 100));
  return plain === '' ? null : (compiled.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
}
