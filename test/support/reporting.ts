import { addDays, addMonths, calendarMonth } from '../../api/src/guideline/calendar.js';
import { given, today } from './given.js';
import type { Person, World } from './world.js';

/** A day of the month that ended last. */
export const lastMonth = (): string => addMonths(calendarMonth(today()).from, -1);

const fields = `id version status correction number contentHash late sentOn acceptedOn note dueOn from until
  figures { name value today } gaps { kind part month enrollment { id } unit { id } }
  shares { unit { id } origin number figures { name value today } } parts { part text draft computed }
  steps { act receiver remarks by { id } } way { to copies onTo } corrected`;
const versioned = '$id: UUID!, $v: Int!';

/** The way of a report, step by step, as the panel takes it. */
export function reporting(world: World) {
  const { done } = given(world);
  const mutation = (name: string, given_: string, args: string) =>
    `mutation M(${given_}) { ${name}(${args}) { ${fields} } }`;
  const documents = {
    compile: mutation('compileReport', '$input: CompileReportInput!', 'input: $input'),
    write: mutation(
      'writeReport',
      `${versioned}, $input: WriteReportInput!`,
      'id: $id, expectedVersion: $v, input: $input',
    ),
    send: mutation(
      'sendReport',
      `${versioned}, $incomplete: Boolean!`,
      'id: $id, expectedVersion: $v, incomplete: $incomplete',
    ),
    giveBack: mutation(
      'returnReport',
      `${versioned}, $input: ReturnReportInput!`,
      'id: $id, expectedVersion: $v, input: $input',
    ),
    accept: mutation('acceptReport', versioned, 'id: $id, expectedVersion: $v'),
    correct: mutation('correctReport', '$id: UUID!', 'id: $id'),
    acknowledge: mutation('acknowledgeReport', '$id: UUID!', 'id: $id'),
  };
  const at = ({ id, version: v }: { id: string; version: number }) => ({ id, v });
  return {
    documents,
    at,
    compile: (who: Person, on = lastMonth(), kind = 'MONTHLY') => done(who, documents.compile, { input: { kind, on } }),
    send: (who: Person, report: any, incomplete = true) => done(who, documents.send, { ...at(report), incomplete }),
    giveBack: (who: Person, report: any, remarks: string) =>
      done(who, documents.giveBack, { ...at(report), input: { remarks } }),
    accept: (who: Person, report: any) => done(who, documents.accept, at(report)),
    acknowledge: (who: Person, { id }: any) => done(who, documents.acknowledge, { id }),
    correct: (who: Person, { id }: any) => done(who, documents.correct, { id }),
    read: (who: Person, { id }: any) => done(who, `query Q($id: UUID!) { report(id: $id) { ${fields} } }`, { id }),
    visit: (who: Person, enrollmentId: string, visitedOn: string) =>
      done(who, 'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { id } }', {
        input: {
          ...{ enrollmentId, visitedOn, announcedOn: addDays(visitedOn, -1), mode: 'DIRECT', place: 'HOME' },
          ...{ recoveryStatus: 'RECOVERING', needs: [], note: 'Baik' },
        },
      }),
    handIn: (who: Person, enrollmentId: string, month = lastMonth()) =>
      done(
        who,
        'mutation M($input: HandInRecordInput!) { handInRecord(input: $input) { id month late handedInOn agent { id } } }',
        {
          input: { enrollmentId, month },
        },
      ),
  };
}

/** A figure of a report by its name. */
export const figure = (report: any, name: string) => report.figures.find((one: any) => one.name === name);
