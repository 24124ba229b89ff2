import type { Sex } from '../../../people/sex.js';
import type { Chance } from '../../ground/chance.js';
import { east } from './east.js';
import type { Tradition } from './tradition.js';
import { west } from './west.js';

const all = { ...west, ...east };
type Origin = keyof typeof all;

/** Whose names are met in which provinces; one named twice is met twice as often. */
const met: [provinces: string, origins: string][] = [
  ['11', 'acehnese acehnese acehnese javanese malay'],
  ['12', 'batak batak malay javanese chinese'],
  ['13', 'minang minang minang minang javanese'],
  ['14 15 16 17', 'malay malay minang javanese batak'],
  ['18', 'lampungese javanese javanese sundanese'],
  ['19 21', 'malay malay chinese javanese batak'],
  ['31', 'betawi betawi javanese sundanese batak minang chinese'],
  ['32', 'sundanese sundanese sundanese javanese betawi chinese'],
  ['33 34', 'javanese javanese javanese javanese chinese'],
  ['35', 'javanese javanese javanese betawi chinese'],
  ['36', 'sundanese betawi javanese chinese'],
  ['51', 'balinese balinese balinese balinese javanese'],
  ['52', 'sasak sasak sasak bugis'],
  ['53', 'timorese timorese timorese bugis'],
  ['61', 'dayak malay chinese javanese'],
  ['62', 'dayak dayak banjarese javanese'],
  ['63', 'banjarese banjarese banjarese javanese'],
  ['64 65', 'banjarese bugis javanese dayak'],
  ['71', 'minahasan minahasan minahasan bugis'],
  ['72 73 74 75 76', 'bugis bugis bugis javanese minahasan'],
  ['81 82', 'moluccan moluccan moluccan bugis'],
  ['91 92 93 94 95 96', 'papuan papuan papuan moluccan bugis javanese'],
];
const origins = new Map(
  met.flatMap(([provinces, list]) => provinces.split(' ').map((code) => [code, list.split(' ')])),
);

/** A made-up name as people of a province have them. */
export function nameIn(province: string, sex: Sex, chance: Chance): string {
  const origin = chance.pick(origins.get(province) ?? ['javanese']) as Origin;
  const { male, female, second, secondFemale }: Tradition = all[origin];
  const woman = sex === 'FEMALE';
  return `${chance.pick(woman ? female : male)} ${chance.pick((woman && secondFemale) || second)}`;
}
