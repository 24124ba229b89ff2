import type { CivilDate } from '../calendar.js';
import type { Employment } from '../parameters/officers.js';
import type { AssessmentPhase } from '../parameters/qualityOfLife.js';
import type { TestPurpose, TestResult } from '../parameters/urine.js';

interface Piece {
  /** Known by this everywhere: the record's id, or officer, village and day of a trip. */
  key: string;
  on: CivilDate;
  /** Whose course it is of; null where it is of several. */
  enrollment: string | null;
}

/** A piece of evidence: what was recorded, with the facts its line asks for. `month` is the programme month. */
export type Evidence = Piece &
  (
    | { kind: 'ENROLLMENT' }
    | { kind: 'URINE_TEST'; purpose: TestPurpose; result: TestResult; month: number }
    | { kind: 'QUALITY_OF_LIFE'; phase: AssessmentPhase }
    | { kind: 'TRIP'; month: number }
    | { kind: 'MEETING'; clients: number; byAgent: boolean }
    | { kind: 'ATTENDANCE'; clients: number; byClient: boolean }
    | { kind: 'AGENT_REPORT'; byAgent: boolean; accepted: boolean }
    | { kind: 'NETWORK_ATTENDANCE'; month: number }
    | { kind: 'SERVICE_MONTH'; employment: Employment; reported: boolean }
  );
