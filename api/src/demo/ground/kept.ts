import type { CivilDate } from '../../guideline/calendar.js';
import type { BriefingTopic } from '../../guideline/parameters/agents.js';
import type { RecoveryAgent } from '../../agents/agent.js';
import type { QualityOfLifeAssessment } from '../../assessments/qualityOfLife.js';
import type { UrineTest } from '../../assessments/urineTest.js';
import type { Client } from '../../clients/client.js';
import type { Consent } from '../../clients/consent.js';
import type { Enrollment } from '../../enrollments/enrollment.js';
import type { Fate } from '../course/fate.js';
import type { Person } from '../people/person.js';
import type { Place } from '../units/regions.js';

/** First and last day of something that may not have ended. */
interface Time {
  from: CivilDate;
  until: CivilDate;
}

/** Later than every day of the demo world. */
export const OPEN_END = '9999-12-31';

/** An agent with the time of duty and the clients accompanied in it. */
export interface AgentOnDuty extends Time {
  agent: RecoveryAgent;
  place: Place;
  briefed: { hours: number; topics: BriefingTopic[] };
  /** The time of each assignment so far. */
  assigned: Time[];
}

/** A client of the demo world, with who they are. */
export interface Registered {
  client: Client;
  person: Person;
  place: Place;
}

/** A course while it is made: what was decided of it, and what is recorded so far. */
export interface Followed extends Registered {
  enrollment: Enrollment;
  consent: Consent;
  startedOn: CivilDate;
  fate: Fate;
  /** The last day anything of it can be recorded. */
  until: CivilDate;
  /** How likely a step is taken, and in time. */
  diligence: number;
  agents: (Time & { agent: RecoveryAgent })[];
  urineTests: UrineTest[];
  forms: QualityOfLifeAssessment[];
}

/** Who accompanied a course on a day. */
export const agentOn = ({ agents }: Followed, on: CivilDate): RecoveryAgent | null =>
  agents.find(({ from, until }) => from <= on && on <= until)?.agent ?? null;
