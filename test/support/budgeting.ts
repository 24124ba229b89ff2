import { given, villages, daysAgo } from './given.js';
import type { Person, World } from './world.js';

/** What budgets start from, done as the people of a unit do. */
export function budgeting(world: World) {
  const { done, enrollment } = given(world);

  const price = (board: Person, item: string, rupiah: number, more: object = {}) =>
    done(board, 'mutation M($input: AddPriceInput!) { addPrice(input: $input) { id used } }', {
      input: { item, rupiah, fiscalYear: Number(daysAgo(0).slice(0, 4)), source: 'Hanya untuk uji', ...more },
    });

  const held = (agentId: string, enrollments: { id: string }[], heldOn = daysAgo(2)) => ({
    ...{ heldOn, villageCode: villages.tebetTimur, place: 'Balai warga', topics: ['Saling mendukung'] },
    facilitator: { agentId },
    attendance: enrollments.map(({ id }) => ({ enrollmentId: id, attendee: 'CLIENT' })),
  });

  /** A meeting some courses attended, facilitated by an agent. */
  const meeting = (officer: Person, agentId: string, enrollments: { id: string }[], heldOn?: string) =>
    done(officer, 'mutation M($input: RecordGroupMeetingInput!) { recordGroupMeeting(input: $input) { id } }', {
      input: held(agentId, enrollments, heldOn),
    });

  /** The same meeting, recorded right. */
  const correctMeeting = (officer: Person, of: string, agentId: string, enrollments: { id: string }[]) =>
    done(
      officer,
      `mutation M($of: UUID!, $input: RecordGroupMeetingInput!) {
        correctGroupMeeting(of: $of, reason: "Salah catat", input: $input) { id } }`,
      { of, input: held(agentId, enrollments) },
    );

  const courses = async (officer: Person, count: number, startedOn = daysAgo(40)) => {
    const made: { id: string; clientId: string }[] = [];
    for (let n = 0; n < count; n += 1) made.push(await enrollment(officer, startedOn));
    return made;
  };

  const derived = (who: Person) =>
    done(who, 'mutation { derivePayables { added changed reversed undone misbooked } }', {});

  const payables = async (who: Person, filter: object = {}, language = 'en'): Promise<any[]> => {
    const { data, errors } = await world.ask<any, object>(
      who,
      `query Q($filter: PayableFilter) { payables(filter: $filter, first: 100) { nodes {
        id line account status why rupiah evidenceKey record undone belongsTo belongsToYear explanation claim { id } } } }`,
      { filter },
      { 'accept-language': language },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.payables.nodes;
  };

  const claim = (who: Person, input: object = {}) =>
    done(who, 'mutation M($input: OpenClaimInput!) { openClaim(input: $input) { id count rupiah status } }', {
      input: { month: daysAgo(2), source: 'APBN', ...input },
    });

  const decide = (who: Person, verb: 'approve' | 'reject' | 'pay', ids: string[], language = 'en') => {
    const [more, declared] = {
      approve: ['', ''],
      reject: [', reason: "Kuitansi belum ada"', ''],
      pay: [', on: $on, reference: "SPM-12"', ', $on: Date!'],
    }[verb] as [string, string];
    return world.ask<any, object>(
      who,
      `mutation M($ids: [UUID!]!${declared}) { ${verb}Claims(ids: $ids${more}) }`,
      { ids, ...(declared && { on: daysAgo(0) }) },
      { 'accept-language': language },
    );
  };

  /** Withdraws a record, or puts another in its place. */
  const withdraw = (who: Person, kind: string, of: string) =>
    done(
      who,
      'mutation M($kind: RecordKind!, $of: UUID!) { withdrawRecord(kind: $kind, of: $of, reason: "Salah catat") { id } }',
      { kind, of },
    );

  return { price, meeting, correctMeeting, courses, derived, payables, claim, decide, withdraw };
}
