import { expect, test } from '@jest/globals';
import { assignmentFirstContact } from '../../api/src/guideline/rules/assignment-first-contact.js';
import { valueOn } from '../../api/src/guideline/dated.js';
import { firstContactDays } from '../../api/src/guideline/parameters/agents.js';

const window = { from: '2026-01-12', until: '2026-01-19' };

test('one contact within the window fulfils the duty', () => {
  expect(assignmentFirstContact({ on: ['2026-01-19'], window }, '2026-01-12').met).toBe(true);
});

test('a contact on the eighth day does not', () => {
  const finding = assignmentFirstContact({ on: ['2026-01-20'], window }, '2026-01-12');
  expect(finding).toMatchObject({ met: false, found: 0, required: 1 });
});

test('the seven days are ours; the guideline says only "segera"', () => {
  expect(valueOn(firstContactDays, '2019-09-01')).toBe(7);
  expect(firstContactDays.entries[0]?.cite.document).toBe('pulih');
  expect(assignmentFirstContact.card.citation.says).toContain('segera');
});
