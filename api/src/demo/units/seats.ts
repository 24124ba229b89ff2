import { Tier } from '../../units/unit.js';
import { provinceOffice, regencyOffices, type Office } from './offices.js';
import type { ProvinceFacts } from './regions.js';

/** An office at its place: what it serves, and the regency its clients live in. */
export interface Seat extends Office {
  tier: Tier;
  parent: number;
  province: string;
  regencies: string[];
  home: string;
}

const served = regencyOffices.map(({ id }) => regencyCode(id));

/** The offices of all provinces, each BNNP before the BNNK it supervises. */
export const seatsOf = (provinces: readonly ProvinceFacts[]): Seat[] => provinces.flatMap(seatsIn);

/** The offices of a province, its BNNP first: it serves every regency that no BNNK of the demo world serves. */
function seatsIn({ code, name, regencies }: ProvinceFacts): Seat[] {
  const office = provinceOffice(code, name);
  const left = regencies.filter((one) => !served.includes(one));
  const capital = left.find((one) => one.endsWith('.71')) ?? (left[0] as string);
  const below = regencyOffices.filter(({ id }) => String(id).startsWith(code));
  return [
    { ...office, tier: Tier.PROVINCE, parent: 0, province: code, regencies: left, home: capital },
    ...below.map((one) => {
      const home = regencyCode(one.id);
      return { ...one, tier: Tier.REGENCY, parent: office.id, province: code, regencies: [home], home };
    }),
  ];
}

function regencyCode(id: number): string {
  const digits = String(id);
  return `${digits.slice(0, 2)}.${digits.slice(2)}`;
}
