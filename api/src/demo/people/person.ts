import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { Sex } from '../../people/sex.js';
import type { FamilyContact } from '../../clients/identity.js';
import type { Chance } from '../ground/chance.js';
import { nameIn } from './names/index.js';

/** A made-up person. */
export interface Person {
  name: string;
  sex: Sex;
  bornOn: CivilDate;
  /** The age reached this year. */
  age: number;
}

const ages = { 15: 4, 18: 26, 26: 36, 36: 21, 46: 11, 60: 2 };
const upTo: Record<keyof typeof ages, number> = { 15: 17, 18: 25, 26: 35, 36: 45, 46: 59, 60: 66 };

/** Somebody of a province, of an age as clients have them. */
export function personIn(province: string, chance: Chance, today: CivilDate, name?: string): Person {
  const sex = chance.falls(0.89) ? Sex.MALE : Sex.FEMALE;
  const group = chance.weighted(ages as Record<string, number>) as unknown as keyof typeof ages;
  const age = chance.whole(Number(group), upTo[group]);
  const bornOn = addDays(`${Number(today.slice(0, 4)) - age}-01-01`, chance.whole(0, 364));
  return { name: name ?? nameIn(province, sex, chance), sex, bornOn, age };
}

/** A telephone number that is no person's: 0800 are free lines of companies. */
export const phoneOf = (chance: Chance): string => `0800-0000-${digits(chance.whole(0, 9999), 4)}`;

/**
 * A NIK of valid form that is nobody's: the region of issue begins with 99, which is no province.
 * Now and then its birth date is another one, as in records people keep by hand.
 */
export function nikOf({ bornOn, sex }: Person, regency: string, serial: number, chance: Chance): string {
  const [year = '', month = '', day = ''] = bornOn.split('-');
  const shown = (chance.falls(0.03) ? (Number(day) % 28) + 1 : Number(day)) + (sex === Sex.FEMALE ? 40 : 0);
  return `99${regency.replace('.', '')}${digits(shown, 2)}${month}${year.slice(2)}${digits(serial, 4)}`;
}

const streets =
  'Melati Mawar Kenanga Anggrek Cempaka Flamboyan Merpati Rajawali Mangga Rambutan Beringin Cendana'.split(' ');

/** An address that says it is made up. */
export function addressOf(chance: Chance): string {
  const [rt, rw] = [chance.whole(1, 12), chance.whole(1, 9)];
  return `Jl. ${chance.pick(streets)} No. ${chance.whole(1, 120)}, RT ${digits(rt, 3)}/RW ${digits(rw, 3)} (data contoh)`;
}

const relations = {
  ibu: Sex.FEMALE,
  ayah: Sex.MALE,
  kakak: Sex.MALE,
  istri: Sex.FEMALE,
  bibi: Sex.FEMALE,
  paman: Sex.MALE,
};

/** One or two of the family, as the client named them. */
export function familyOf({ sex, age }: Person, province: string, chance: Chance): FamilyContact[] {
  const fitting = Object.entries(relations).filter(
    ([relation]) => relation !== 'istri' || (sex === Sex.MALE && age > 21),
  );
  return chance.some(fitting, chance.whole(1, 2)).map(([relation, of]) => ({
    name: nameIn(province, of, chance),
    relation,
    phone: chance.falls(0.85) ? phoneOf(chance) : null,
  }));
}

const digits = (number: number, length: number) => String(number).padStart(length, '0');
