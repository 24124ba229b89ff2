import { expect, test } from '@jest/globals';
import { valueOn } from '../../api/src/guideline/dated.js';
import { ours, type DocumentKey } from '../../api/src/guideline/documents.js';
import { editions, judgingDay } from '../../api/src/guideline/editions.js';
import { amend, enact } from '../../api/src/guideline/enact.js';
import { meetingClients } from '../../api/src/guideline/parameters/meetings.js';
import { sampleEdition } from './sampleEdition.js';

test('what was enacted is undone, entry by entry', () => {
  const [documents, clients] = [editions.entries, meetingClients.entries];
  const undo = enact(sampleEdition);
  expect(meetingClients.entries).toHaveLength(clients.length + 1);
  undo();
  expect(editions.entries).toEqual(documents);
  expect(meetingClients.entries).toEqual(clients);
  expect(valueOn(meetingClients, '2027-01-01')).toBe(3);
});

test('the past is never edited: an edition of a day already set is refused, and changes nothing', () => {
  const past = { ...sampleEdition, from: '2019-09-01' };
  expect(() => enact(past)).toThrow(
    new RangeError('"edition" is already set on 2019-09-01 or later; the past is never edited.'),
  );
  expect(editions.entries).toHaveLength(1);
});

test('an edition that sets a parameter twice is refused', () => {
  const amendments = [amend(meetingClients, 5, ours('contoh')), amend(meetingClients, 6, ours('contoh'))];
  expect(() => enact({ ...sampleEdition, amendments })).toThrow('"juknisContoh" sets a parameter twice.');
  expect(valueOn(meetingClients, '2027-01-01')).toBe(3);
});

test('a parameter an edition ends is no longer to be asked for, and says so', () => {
  const undo = enact({ ...sampleEdition, amendments: [amend(meetingClients, null, ours('contoh'))] });
  expect(() => valueOn(meetingClients, '2027-01-01')).toThrow('2027-01-01 (ended)');
  expect(valueOn(meetingClients, '2026-12-31')).toBe(3);
  undo();
});

test('an enrollment cannot be moved to a document that is no edition', () => {
  const edition = 'thesis2025' as DocumentKey;
  expect(() => judgingDay({ startedOn: '2026-01-12', edition })).toThrow(
    '"thesis2025" is no edition of the guideline; editions are juknis2019.',
  );
});
