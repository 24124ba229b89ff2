import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { given, today } from './given.js';
import type { Person, World } from './world.js';

/** The same option for all 26 items of a form. */
const allOf = (option: number): number[] => Array.from({ length: 26 }, () => option);

/** A urine test as it is recorded, negative where nothing else is said. */
export const testOf = (enrollmentId: string, takenOn: string, result = 'NEGATIVE') => ({
  ...{ enrollmentId, takenOn, purpose: 'ROUTINE', lot: 'A-17', results: [{ substance: 'MET', result }] },
});

/** A form as it is recorded. */
export const formOf = (enrollmentId: string, phase: string, takenOn: string, option = 4) => ({
  ...{ enrollmentId, phase, takenOn, answers: allOf(option) },
});

/** A course of four months and three days with all that an outcome is judged on. */
export async function judgeable(world: World, officer: Person) {
  const { done, enrollment } = given(world);
  const startedOn = addDays(addMonths(today(), -4), -3);
  const { id, clientId } = await enrollment(officer, startedOn);
  const record = (field: string, input: string, facts: object): Promise<{ id: string }> =>
    done(officer, `mutation M($input: ${input}!) { ${field}(input: $input) { id } }`, { input: facts });
  const finalOn = addDays(addMonths(startedOn, 3), 5);
  const baseline = await record('recordQualityOfLife', 'RecordQualityOfLifeInput', {
    ...formOf(id, 'BASELINE', addDays(startedOn, 5), 3),
  });
  const final = await record('recordQualityOfLife', 'RecordQualityOfLifeInput', formOf(id, 'FINAL', finalOn));
  const urineTest = await record('recordUrineTest', 'RecordUrineTestInput', testOf(id, finalOn));
  return { id, clientId, startedOn, finalOn, baseline: baseline.id, final: final.id, urineTest: urineTest.id };
}

export const recordOutcome =
  'mutation M($id: UUID!, $on: Date!) { recordOutcome(enrollmentId: $id, on: $on) { id result } }';
export const complete = 'mutation M($id: UUID!, $on: Date!) { completeEnrollment(id: $id, on: $on) { id status } }';
