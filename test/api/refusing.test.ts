import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { refuseCodes } from '../../api/src/guideline/codes.js';
import { documents, type DocumentKey } from '../../api/src/guideline/documents.js';
import { amend, enact } from '../../api/src/guideline/enact.js';
import { exitReasons } from '../../api/src/guideline/parameters/enrollment.js';
import { referralNeeds } from '../../api/src/guideline/parameters/referrals.js';
import { daysAgo, given, today } from '../support/given.js';
import { judgeable, recordOutcome } from '../support/judged.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

Object.assign(documents, { contoh: { title: 'Juknis Contoh', publisher: 'tidak ada', year: 2026, file: null } });
const document = 'contoh' as DocumentKey;
const cite = { document, place: 'Bab I', says: 'Juknis Contoh' };

let world: World;
let officer: Person;
let undo: () => void;
/** Since some days ago an edition names fewer reasons to leave and fewer needs. */
const from = daysAgo(10);
beforeAll(async () => {
  const amendments = [amend(exitReasons, ['DECEASED'], cite), amend(referralNeeds, ['LEGAL_AID'], cite)];
  undo = enact({ document, from, cite, amendments });
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(async () => {
  undo();
  await world.close();
});

const visit = 'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { id } }';
const refer = 'mutation M($input: DraftReferralInput!) { draftReferral(input: $input) { id } }';
const exit = 'mutation M($id: UUID!, $on: Date!) { exitEnrollment(id: $id, on: $on, reason: WITHDRAWN) { status } }';

async function refusalOf(mutation: string, variables: object, who = officer): Promise<string[]> {
  const { errors } = await world.ask(who, mutation, variables);
  return errors?.[0]?.extensions['findings']?.map((one: { rule: string }) => one.rule);
}

async function facilityOf(services: string[]): Promise<string> {
  const register = 'mutation M($input: RegisterFacilityInput!) { registerFacility(input: $input) { id } }';
  const input = { name: 'Puskesmas Tebet', kind: 'HEALTH', services };
  return (await given(world).done(officer, register, { input })).id;
}

test('an indirect visit that names neither who told nor by which medium is refused', async () => {
  const { id: enrollmentId } = await given(world).enrollment(officer, daysAgo(30));
  const facts = { visitedOn: daysAgo(20), mode: 'INDIRECT', recoveryStatus: 'RECOVERING', needs: [] };
  expect(await refusalOf(visit, { input: { enrollmentId, ...facts } })).toEqual(['visit.source']);
});

// 'visit.record' is asked by the shape of the input, before any rule could be.
test('a visit that does not say how the client stands, or what they need, is no visit', async () => {
  const { id: enrollmentId } = await given(world).enrollment(officer, daysAgo(30));
  const facts = { enrollmentId, visitedOn: daysAgo(20), mode: 'INDIRECT', informant: 'FAMILY' };
  const { errors } = await world.ask(officer, visit, { input: facts });
  const asked = errors?.map(({ extensions, message }) => [
    extensions['code'],
    /"(\w+)" of required/.exec(message)?.[1],
  ]);
  expect(asked).toEqual([
    ['BAD_USER_INPUT', 'recoveryStatus'],
    ['BAD_USER_INPUT', 'needs'],
  ]);
});

test('a referral to a facility that does not offer the service is refused', async () => {
  const { id: enrollmentId } = await given(world).enrollment(officer, daysAgo(30));
  const facilityId = await facilityOf(['PSYCHOLOGICAL']);
  const input = { enrollmentId, facilityId, need: 'MEDICAL' };
  expect(await refusalOf(refer, { input })).toEqual(['referral.receiver']);
});

test('an outcome is not recorded by who is no officer', async () => {
  const { id } = await judgeable(world, officer);
  const supervisor = await world.signedIn('SUPERVISOR', units.selatan);
  expect(await refusalOf(recordOutcome, { id, on: today() }, supervisor)).toEqual(['outcome.officer']);
});

test('a need and a reason the edition of the course no longer names are refused', async () => {
  const { id } = await given(world).enrollment(officer, from);
  const facilityId = await facilityOf(['MEDICAL']);
  expect(await refusalOf(refer, { input: { enrollmentId: id, facilityId, need: 'MEDICAL' } })).toEqual([
    'referral.need',
  ]);
  expect(await refusalOf(exit, { id, on: today() })).toEqual(['enrollment.exit']);
});

/** The name of a rule's function: `visitSource` of `visit.source`. */
const nameOf = (code: string) => code.replaceAll(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());

const textsOf = (folder: string, but: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !but.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

test('each rule that refuses and acts in the API has a test in which the API refuses', () => {
  const sources = textsOf('api/src', /^(guideline|demo)|wording/).join('\n');
  const acting = refuseCodes.filter((code) => new RegExp(`\\b${nameOf(code)}\\(`).test(sources));
  const tests = textsOf('test/api', /passing|usage|demo/).join('\n');
  expect(acting.filter((code) => !tests.includes(`'${code}'`))).toEqual([]);
  expect(acting.length).toBeGreaterThanOrEqual(44);
});
