import { randomUUID } from 'node:crypto';
import { addDays } from '../../api/src/guideline/calendar.js';
import { agentCriteria2019, briefingTopics2019 } from '../../api/src/guideline/parameters/agents.js';
import { units } from './units.js';
import type { Person, World } from './world.js';

/** Villages the tests stand on. */
export const villages = { tebetTimur: '31.74.01.1001', tebetBarat: '31.74.01.1002', cakung: '31.75.06.1001' };

/** Today, where the tests' units are. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' });

/** The day so many days ago. */
export const daysAgo = (days: number): string => addDays(today(), -days);

/** What a test starts from, made as an officer would: through the API. */
export function given(world: World) {
  const done = async (who: Person, mutation: string, variables: object): Promise<any> => {
    const { data, errors } = await world.ask<any, object>(who, mutation, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return Object.values(data as object)[0];
  };

  /** How what is asked is refused; undefined where it is not. */
  const refused = async (who: Person, document: string, variables: object) =>
    (await world.ask(who, document, variables)).errors?.[0]?.extensions;

  /** The rules what is asked breaks, by their codes. */
  const broken = async (who: Person, document: string, variables: object): Promise<string[]> =>
    ((await refused(who, document, variables))?.['findings'] ?? []).map((one: { rule: string }) => one.rule);

  const client = async (officer: Person, more: object = {}): Promise<{ id: string; code: string; version: number }> =>
    done(officer, 'mutation M($input: RegisterClientInput!) { registerClient(input: $input) { id code version } }', {
      input: {
        name: 'Rina Wati',
        bornOn: '1995-04-12',
        sex: 'FEMALE',
        villageCode: villages.tebetTimur,
        pathway: 'VOLUNTARY',
        ...more,
      },
    });

  const rehabilitation = (officer: Person, clientId: string, endedOn: string, more: object = {}) =>
    done(officer, 'mutation M($input: RecordRehabilitationInput!) { recordRehabilitation(input: $input) { id } }', {
      input: {
        ...{ clientId, form: 'OUTPATIENT', provider: 'BNN', institution: 'Klinik Pratama BNNK Jakarta Selatan' },
        ...{ startedOn: addDays(endedOn, -90), endedOn, result: 'COMPLETED', ...more },
      },
    });

  const consent = (officer: Person, clientId: string, givenOn: string, more: object = {}) =>
    done(officer, 'mutation M($input: GiveConsentInput!) { giveConsent(input: $input) { id } }', {
      input: { clientId, purpose: 'POST_REHABILITATION', signedBy: 'CLIENT', givenOn, ...more },
    });

  /** A client enrolled on a day, after a completed rehabilitation and on consent. */
  const enrollment = async (
    officer: Person,
    startedOn: string,
    more: object = {},
  ): Promise<{ id: string; clientId: string }> => {
    const { id: clientId } = await client(officer, more);
    const { id: rehabilitationId } = await rehabilitation(officer, clientId, startedOn);
    const { id: consentId } = await consent(officer, clientId, startedOn);
    const { id } = await done(
      officer,
      'mutation M($input: EnrollClientInput!) { enrollClient(input: $input) { id } }',
      {
        input: { clientId, rehabilitationId, consentId, startedOn },
      },
    );
    return { id, clientId };
  };

  /** An agent of a village, from recommendation to duty. */
  const agent = async (officer: Person, villageCode = villages.tebetTimur): Promise<{ id: string; name: string }> => {
    const found = await done(
      officer,
      'mutation M($input: RegisterAgentInput!) { registerAgent(input: $input) { id name } }',
      {
        input: {
          ...{ name: 'Budi Santoso', sex: 'MALE', villageCode, category: 'COMMUNITY_FIGURE' },
          ...{ recommendedBy: 'VILLAGE_HEAD', recommenderName: 'Lurah Tebet Timur', recommendedOn: daysAgo(400) },
        },
      },
    );
    const agentId = found.id;
    await done(
      officer,
      'mutation M($agentId: UUID!, $c: [AgentCriterion!]!, $on: Date!) { attestCriteria(agentId: $agentId, criteria: $c, on: $on) { id } }',
      {
        ...{ agentId, c: agentCriteria2019, on: daysAgo(395) },
      },
    );
    await done(
      officer,
      'mutation M($agentId: UUID!, $input: BriefingInput!) { recordBriefing(agentId: $agentId, input: $input) { id } }',
      {
        agentId,
        input: { heldOn: daysAgo(392), hours: 8, topics: briefingTopics2019, facilitator: 'Seksi Rehabilitasi' },
      },
    );
    await done(
      officer,
      'mutation M($agentId: UUID!, $decree: DecreeInput!) { appointAgent(agentId: $agentId, decree: $decree) { id } }',
      {
        agentId,
        decree: { number: '141/12/SK', issuedOn: daysAgo(390), copiedToUnit: true },
      },
    );
    return found;
  };

  const assignment = (officer: Person, enrollmentId: string, agentId: string, on: string) =>
    done(officer, 'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }', {
      input: { enrollmentId, agentId, on, acceptedByClient: true, acceptedByFamily: true },
    });

  /** An officer of a unit, appointed by its head and trained in WHOQOL. */
  const officer = async (unit = units.selatan): Promise<Person> => {
    const who = await world.signedIn('OFFICER', unit);
    const head = await world.signedIn('SUPERVISOR', unit);
    const appointed = { employment: 'ASN', appointedByHead: true, appointedOn: '2019-10-01' };
    const appoint = 'mutation M($input: AppointOfficerInput!) { appointOfficer(input: $input) { id } }';
    await done(head, appoint, { input: { accountId: who.account, ...appointed } });
    const training = { heldOn: '2019-10-10', kind: 'WHOQOL', hours: 8, provider: 'Direktorat Pascarehabilitasi' };
    const train = 'mutation M($input: RecordTrainingInput!) { recordTraining(input: $input) { id } }';
    await done(head, train, { input: { officerId: who.account, ...training } });
    return who;
  };

  return {
    done,
    refused,
    broken,
    client,
    rehabilitation,
    consent,
    enrollment,
    agent,
    assignment,
    officer,
    id: randomUUID,
  };
}
