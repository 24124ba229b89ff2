import { expect, test } from '@jest/globals';
import { message, say, type Wording } from '../../api/src/guideline/message.js';
import { rules } from '../../api/src/guideline/rulebook.js';
import { agentCaseload } from '../../api/src/guideline/rules/agent-caseload.js';
import { agentDecree } from '../../api/src/guideline/rules/agent-decree.js';
import { enrollmentMinimumDuration } from '../../api/src/guideline/rules/enrollment-minimum-duration.js';
import { en } from '../../api/src/rulebook/wording/en.js';
import { id } from '../../api/src/rulebook/wording/id.js';

const day = '2026-01-12';
const languages: [string, Wording][] = [
  ['Indonesian', id],
  ['English', en],
];

test('a refusal says what was found and what is required, in both languages', () => {
  const finding = agentCaseload({ active: 4 }, day);
  expect(message(finding, id)).toContain('Agen sudah mendampingi 4 klien aktif; paling banyak 4.');
  expect(message(finding, en)).toContain('The agent already accompanies 4 active clients; at most 4.');
});

test('days are said as people write them', () => {
  const finding = enrollmentMinimumDuration({ startedOn: day, completedOn: '2026-05-02' }, day);
  expect(message(finding, id)).toBe(
    'Kepesertaan baru dapat diselesaikan mulai 12 Mei 2026; tanggal yang diajukan 2 Mei 2026.',
  );
});

test('what lacks is named in words', () => {
  const finding = agentDecree({ number: null, issuedOn: day, copiedToUnit: null }, day);
  expect(message(finding, id)).toContain('Yang belum ada: nomor, tembusan kepada kepala BNNP atau BNNK.');
});

test('a fact the rule did not get is named in words', () => {
  expect(message(agentCaseload({ active: null }, day), en)).toContain('number that are active');
});

test('a finding that is met says so', () => {
  expect(message(agentCaseload({ active: 0 }, day), id)).toBe('Terpenuhi.');
});

test('yes, no and nothing have words, and what has none is said as it is', () => {
  expect([true, false, null, [], '31.74.01.1001'].map((fact) => say(fact, en))).toEqual([
    'yes',
    'no',
    'none',
    'none',
    '31.74.01.1001',
  ]);
});

test.each(languages)('in %s every template asks only for what was found, required or missing', (_, wording) => {
  const templates = rules.map(({ card }) => wording.rules[card.code].refused);
  const asked = templates.flatMap((template) => template.match(/\{\w+\}/g) ?? []);
  expect(['{found}', '{required}', '{missing}']).toEqual(expect.arrayContaining([...new Set(asked)]));
});

test.each(languages)('in %s every parameter of a rule has a name and a unit', (_, wording) => {
  const words = rules.flatMap(({ card }) => card.parameters.flatMap(({ name, unit }) => [name, unit]));
  expect(words.filter((word) => !(word in wording.parameters))).toEqual([]);
});

test('the Indonesian words differ from the English ones, rule by rule', () => {
  const same = rules.filter(({ card }) => id.rules[card.code].refused === en.rules[card.code].refused);
  expect(same).toEqual([]);
});
