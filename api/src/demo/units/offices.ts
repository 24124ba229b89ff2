/** An office of the demo world: its number, how its accounts are called, and how many clients it follows. */
export interface Office {
  id: number;
  name: string;
  slug: string;
  clients: number;
}

/**
 * The BNNK of the demo world. The list is made for it: which regencies have a BNNK is not ours to say.
 * The number is the code of the regency served.
 */
export const regencyOffices: readonly Office[] = [
  { id: 1271, name: 'BNNK Medan', slug: 'medan', clients: 46 },
  { id: 1371, name: 'BNNK Padang', slug: 'padang', clients: 26 },
  { id: 1671, name: 'BNNK Palembang', slug: 'palembang', clients: 34 },
  { id: 3174, name: 'BNNK Jakarta Selatan', slug: 'jaksel', clients: 96 },
  { id: 3175, name: 'BNNK Jakarta Timur', slug: 'jaktim', clients: 60 },
  { id: 3273, name: 'BNNK Kota Bandung', slug: 'bandung', clients: 52 },
  { id: 3374, name: 'BNNK Kota Semarang', slug: 'semarang', clients: 40 },
  { id: 3471, name: 'BNNK Kota Yogyakarta', slug: 'yogyakarta', clients: 30 },
  { id: 3573, name: 'BNNK Kota Malang', slug: 'malang', clients: 34 },
  { id: 3578, name: 'BNNK Surabaya', slug: 'surabaya', clients: 60 },
  { id: 5171, name: 'BNNK Denpasar', slug: 'denpasar', clients: 30 },
  { id: 6472, name: 'BNNK Samarinda', slug: 'samarinda', clients: 26 },
  { id: 7171, name: 'BNNK Manado', slug: 'manado', clients: 22 },
  { id: 7371, name: 'BNNK Makassar', slug: 'makassar', clients: 44 },
];

/** Clients of each BNNP, by province: few, since a BNNP serves what no BNNK reaches. */
const provinceClients: Readonly<Record<string, number>> = {
  ...{ 12: 12, 14: 12, 18: 12, 31: 20, 32: 16, 33: 14, 35: 16, 36: 12, 61: 12, 72: 12 },
  ...{ 76: 8, 82: 8, 91: 12, 92: 8, 93: 6, 94: 6, 95: 6, 96: 8 },
};
const USUAL = 10;

const shortNames: Readonly<Record<string, [name: string, slug: string]>> = {
  31: ['DKI Jakarta', 'jakarta'],
  34: ['DI Yogyakarta', 'diy'],
};

/** The BNNP of a province; its name follows the province. */
export function provinceOffice(code: string, province: string): Office {
  const [name, slug] = shortNames[code] ?? [province, province.toLowerCase().replaceAll(' ', '-')];
  return { id: Number(code) * 100, name: `BNNP ${name}`, slug, clients: provinceClients[code] ?? USUAL };
}

const zones: readonly [zone: string, provinces: string][] = [
  ['Asia/Makassar', '51 52 53 63 64 65 71 72 73 74 75 76'],
  ['Asia/Jayapura', '81 82 91 92 93 94 95 96'],
];

/** The IANA zone of a province: WIB, WITA or WIT. */
export const zoneOf = (province: string): string =>
  zones.find(([, provinces]) => provinces.includes(province))?.[0] ?? 'Asia/Jakarta';
