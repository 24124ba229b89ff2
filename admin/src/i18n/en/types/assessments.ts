import type * as indonesian from '../../id/types/assessments';
import { common, filters } from './common';

const { id, recordedAt, unit, client, enrollment } = common;
const { unitIds, from, until, clientId, enrollmentId } = filters;

const urine = {
  takenOn: 'Taken on',
  purpose: 'Purpose',
  lot: 'Lot number of the kit',
  results: 'Result of each substance',
};
const measured = { takenOn: 'Taken on', phase: 'Phase', answers: 'Answers' };
const substance = { substance: 'Substance', result: 'Result' };

export const types: typeof indonesian.types = {
  UrineTest: {
    relapse: 'Relapse event',
    _: 'Urine test |||| Urine tests',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    ...urine,
    examiner: 'Examiner',
    overall: 'Result',
  },
  UrineTestFilter: {
    _: 'Filter of urine tests',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    purposes: 'Purpose',
    results: 'Result',
  },
  RecordUrineTestInput: {
    _: 'Record of a urine test',
    id,
    enrollmentId: enrollment,
    ...urine,
    relapseId: 'Relapse event',
  },
  SubstanceResult: { _: 'Result of a substance', ...substance },
  SubstanceResultInput: { _: 'Result of a substance', ...substance },
  QualityOfLifeAssessment: {
    _: 'Quality-of-life measurement |||| Quality-of-life measurements',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    ...measured,
    domains: 'Scores of the domains',
    good: 'Good quality of life',
    health: 'General health (item 2)',
    overall: 'Overall quality of life (item 1)',
    missingPolicy: 'Treatment of blanks',
    scoringVersion: 'Version of the scoring',
  },
  QualityOfLifeScore: {
    _: 'Preview of the quality of life score',
    domains: 'Domain scores',
    good: 'Quality of life is good',
    blanks: 'Blank items',
  },
  QualityOfLifeFilter: {
    _: 'Filter of measurements',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    good: 'Good quality of life',
    phases: 'Phase',
  },
  RecordQualityOfLifeInput: { _: 'Record of a measurement', id, enrollmentId: enrollment, ...measured },
  DomainScore: {
    _: 'Score of a domain |||| Scores of the domains',
    domain: 'Domain',
    raw: 'Raw total',
    score: 'Score (table)',
    formulaScore: 'Score (formula)',
    good: 'Good',
    methodsDisagree: 'The two methods disagree',
  },
  DomainImprovement: {
    _: 'Change of a domain',
    domain: 'Domain',
    baseline: 'First score',
    final: 'Final score',
    improved: 'Improved',
    ratio: 'Change',
  },
  Outcome: {
    _: 'Outcome |||| Outcomes',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    recordedOn: 'Recorded on',
    result: 'Result',
    baseline: 'First measurement',
    final: 'Final measurement',
    improvement: 'Change of each domain',
    improvedOverall: 'Improvement of quality of life',
    qualityGood: 'Good quality of life',
    urineTest: 'Final urine test',
    findings: 'Findings',
  },
  OutcomeFilter: { _: 'Filter of outcomes', unitIds, from, until, clientId, enrollmentId, results: 'Result' },
};

export const enums: typeof indonesian.enums = {
  Substance: {
    AMP: 'Amphetamine (AMP)',
    MET: 'Methamphetamine (MET)',
    THC: 'Cannabis (THC)',
    MOP: 'Morphine (MOP)',
    COC: 'Cocaine (COC)',
    BZO: 'Benzodiazepine (BZO)',
  },
  TestResult: { NEGATIVE: 'Negative', POSITIVE: 'Positive', INVALID: 'Invalid' },
  TestPurpose: { ROUTINE: 'Routine', RELAPSE: 'Relapse' },
  AssessmentPhase: { BASELINE: 'First', FINAL: 'Final' },
  QualityDomain: {
    PHYSICAL: 'Physical health',
    PSYCHOLOGICAL: 'Psychological',
    SOCIAL: 'Social relationships',
    ENVIRONMENT: 'Environment',
  },
  Improvement: { ALL: 'All domains', SOME: 'Some domains', NONE: 'None' },
  OutcomeResult: { RECOVERED: 'Recovered', NOT_RECOVERED: 'Not recovered' },
};
