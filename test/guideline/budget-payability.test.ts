import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LineCode } from '../../api/src/guideline/budget/line';
import type { Evidence } from '../../api/src/guideline/budget/evidence';
import { judgeAll, look } from '../../api/src/guideline/budget/payability';

const at = (key: string, on = '2026-03-01', enrollment: string | null = 'rina') => ({ key, on, enrollment });
const attendance = (key: string, on: string, clients = 5): Evidence => ({
  ...at(key, on),
  ...{ kind: 'ATTENDANCE', clients, byClient: true },
});
const none = new Map<string, LineCode>();
const whyOf = (all: readonly Evidence[], holds = none) =>
  Object.fromEntries([...judgeAll(all, holds)].map(([key, { why }]) => [key, why]));

test('a meeting of three is valid but pays neither facilitator nor snack (C1); a meeting of four pays both', () => {
  const meeting = (clients: number): Evidence => ({ ...at('m'), kind: 'MEETING', clients, byAgent: true });
  expect(look(meeting(3))).toEqual({ line: 'B1', why: 'TOO_FEW_CLIENTS' });
  expect(look(meeting(4))).toEqual({ line: 'B1', why: null });
  expect(look(attendance('a', '2026-03-01', 3))).toEqual({ line: 'B2', why: 'TOO_FEW_CLIENTS' });
  expect(look(attendance('a', '2026-03-01', 4))).toEqual({ line: 'B2', why: null });
});

test('an officer who facilitates is paid no honorarium for it', () => {
  expect(look({ ...at('m'), kind: 'MEETING', clients: 5, byAgent: false }).why).toBe('NOT_BY_AGENT');
});

test('a client is paid two snacks, the earliest two, in whatever order they were written', () => {
  const three = [attendance('c', '2026-03-20'), attendance('a', '2026-02-01'), attendance('b', '2026-03-01')];
  expect(whyOf(three)).toEqual({ a: null, b: null, c: 'PAID_ENOUGH' });
});

test('what was already claimed keeps its place when an earlier attendance is written later', () => {
  const three = [attendance('a', '2026-02-01'), attendance('b', '2026-03-01'), attendance('c', '2026-03-20')];
  expect(
    whyOf(
      three,
      new Map([
        ['b', 'B2'],
        ['c', 'B2'],
      ]),
    ),
  ).toEqual({ a: 'PAID_ENOUGH', b: null, c: null });
});

test('what was claimed on its own line keeps its place before what was paid on another, and that before the rest', () => {
  const urine = (key: string, on: string): Evidence => ({
    ...{ ...at(key, on), kind: 'URINE_TEST', purpose: 'ROUTINE', result: 'NEGATIVE', month: 4 },
  });
  const [moved, claimed, fresh] = [
    urine('moved', '2026-06-01'),
    urine('claimed', '2026-06-20'),
    urine('x', '2026-05-30'),
  ];
  const holds = new Map<string, LineCode>([
    ['moved', 'A2'],
    ['claimed', 'C1'],
  ]);
  expect(whyOf([moved, claimed, fresh], holds)).toEqual({ moved: 'PAID_ENOUGH', claimed: null, x: 'PAID_ENOUGH' });
  expect(whyOf([moved, fresh], holds)).toEqual({ moved: null, x: 'PAID_ENOUGH' });
});

test('a meeting that is too small takes no place of the two', () => {
  const three = [attendance('a', '2026-02-01', 3), attendance('b', '2026-03-01'), attendance('c', '2026-03-20')];
  expect(whyOf(three)).toEqual({ a: 'TOO_FEW_CLIENTS', b: null, c: null });
});

test('the standard pays a routine test of month 1 and one of month 4; tests of a relapse are beyond the two', () => {
  const urine = (key: string, month: number, more: object = {}): Evidence => ({
    ...{ ...at(key, `2026-0${month}-10`), kind: 'URINE_TEST', purpose: 'ROUTINE', result: 'NEGATIVE', month },
    ...more,
  });
  const tests = [urine('1', 1), urine('2', 2), urine('4', 4), urine('5', 5), urine('r', 3, { purpose: 'RELAPSE' })];
  expect(whyOf(tests)).toEqual({
    ...{ 1: null, 2: 'NOT_OF_THE_MONTH', 4: null, 5: 'PAID_ENOUGH', r: 'RELAPSE_TEST' },
  });
  expect(look(urine('i', 1, { result: 'INVALID' })).why).toBe('INVALID_TEST');
  expect([look(tests[0]!).line, look(tests[2]!).line]).toEqual(['A2', 'C1']);
});

test('a measurement pays its own line: the first A3, the last C2', () => {
  const measured = (phase: 'BASELINE' | 'FINAL') => look({ ...at('q'), kind: 'QUALITY_OF_LIFE', phase }).line;
  expect([measured('BASELINE'), measured('FINAL')]).toEqual(['A3', 'C2']);
});

test('a trip is of part A to month 3 and of part C from month 4', () => {
  expect([3, 4].map((month) => look({ ...at('t', '2026-03-01', null), kind: 'TRIP', month }).line)).toEqual([
    'A4',
    'C4',
  ]);
});

test('a report pays once it is accepted; a month of service pays a contracted officer who reported', () => {
  expect(look({ ...at('r'), kind: 'AGENT_REPORT', byAgent: true, accepted: false }).why).toBe('NOT_ACCEPTED');
  const month = (employment: 'ASN' | 'TKK', reported: boolean) =>
    look({ ...at('s', '2026-03-31', null), kind: 'SERVICE_MONTH', employment, reported }).why;
  expect([month('TKK', true), month('TKK', false), month('ASN', true)]).toEqual([
    ...[null, 'NOT_ACCEPTED', 'NOT_CONTRACTED'],
  ]);
});

test('a client who changed units is counted once: the course has two snacks, whichever unit held the meetings', () => {
  const three = [attendance('selatan', '2026-02-01'), attendance('timur', '2026-03-01'), attendance('x', '2026-03-09')];
  expect(Object.values(whyOf(three)).filter((why) => why === null)).toHaveLength(2);
});

const someAttendance = fc.record({ day: fc.integer({ min: 1, max: 28 }), clients: fc.integer({ min: 3, max: 6 }) });

test('whatever the order of writing, the same evidence pays', () => {
  fc.assert(
    fc.property(fc.array(someAttendance, { maxLength: 8 }), (some) => {
      const all = some.map(({ day, clients }, place) =>
        attendance(String(place), `2026-03-${String(day).padStart(2, '0')}`, clients),
      );
      expect(whyOf(all.toReversed())).toEqual(whyOf(all));
    }),
  );
});
