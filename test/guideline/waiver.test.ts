import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../../api/src/guideline/calendar.js';
import { passes } from '../../api/src/guideline/finding.js';
import { agentCaseload } from '../../api/src/guideline/rules/agent-caseload.js';
import { meetingQuorum } from '../../api/src/guideline/rules/meeting-quorum.js';
import { waivable, waived } from '../../api/src/guideline/waiver.js';

const day = '2026-01-12';
const fifth = agentCaseload({ active: 4 }, day);
const waiver = { id: 'waiver', rule: 'agent.caseload', from: '2026-02-01', until: '2026-02-28' } as const;

test('a fifth client passes under a waiver, and the finding still says that the rule is not met', () => {
  const finding = waived(fifth, [waiver], '2026-02-01');
  expect(finding).toMatchObject({ met: false, found: 4, required: 4, waiver: 'waiver' });
  expect(passes(finding)).toBe(true);
  expect(passes(fifth)).toBe(false);
});

test('a waiver holds from its first day to its last; before and after it nothing passes', () => {
  const on = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'];
  expect(on.map((one) => passes(waived(fifth, [waiver], one)))).toEqual([false, true, true, false]);
});

test('a waiver of another rule does not help', () => {
  expect(passes(waived(fifth, [{ ...waiver, rule: 'assignment.domicile' }], '2026-02-01'))).toBe(false);
});

test('a rule that is met needs no waiver and shows none', () => {
  expect(waived(agentCaseload({ active: 3 }, day), [waiver], '2026-02-01').waiver).toBeNull();
});

test('a rule that may not be waived is never waived, whatever was granted', () => {
  expect(waivable('meeting.quorum')).toBe(false);
  const quorum = meetingQuorum({ clients: 2 }, day);
  const granted = [{ ...waiver, rule: 'meeting.quorum' } as const];
  expect(() => waived(quorum, granted, '2026-02-01')).toThrow('The rule "meeting.quorum" may not be waived.');
});

test('a waiver never changes what a finding says, only whether it passes', () => {
  const days = fc.integer({ min: 0, max: 90 }).map((after) => addDays(day, after));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), days, days, days, (active, from, until, on) => {
      const before = agentCaseload({ active }, day);
      const { waiver: id, ...after } = waived(before, [{ ...waiver, from, until }], on);
      expect({ ...after, waiver: null }).toEqual(before);
      expect(id !== null).toBe(!before.met && from <= on && on <= until);
    }),
  );
});
