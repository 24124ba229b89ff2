import type * as indonesian from '../../id/types/rulebook';

export const types: typeof indonesian.types = {
  Rule: {
    _: 'Rule |||| Rules',
    code: 'Code',
    kind: 'Kind',
    title: 'Title',
    explanation: 'Explanation',
    citation: 'Citation',
    parameters: 'Parameters',
    contested: 'Contested reading',
    waivable: 'May be waived',
    acts: 'Where it acts',
    usage: 'Usage',
  },
  RuleUsage: { _: 'Usage of a rule', refused: 'In the last 12 months', overdue: 'Duties now' },
  RuleFilter: { _: 'Filter of rules', kinds: 'Kind', search: 'Search' },
  Parameter: { _: 'Parameter |||| Parameters', name: 'Name', unit: 'Unit', entries: 'Values by date' },
  ParameterEntry: { _: 'Value of a parameter', from: 'In force from', value: 'Value', citation: 'Citation' },
  Citation: { _: 'Citation |||| Citations', document: 'Document', place: 'Place', says: 'Words' },
  GuidelineDocument: {
    _: 'Guideline |||| Guidelines',
    key: 'Key',
    title: 'Title',
    publisher: 'Publisher',
    year: 'Year',
    atHand: 'Text at hand',
  },
  Contested: {
    _: 'Contested reading |||| Contested readings',
    id: 'Number',
    readingA: 'First reading',
    readingB: 'Second reading',
    taken: 'Taken',
    takenBy: 'Decided by',
    takenOn: 'Decided on',
    sentences: 'Sentences',
    rules: 'Rules',
  },
  Finding: {
    waiver: 'Waiver',
    _: 'Finding |||| Findings',
    rule: 'Rule',
    met: 'Met',
    message: 'Explanation',
    found: 'Found',
    required: 'Required',
    missing: 'Missing',
    field: 'Field',
    citation: 'Citation',
    contested: 'Contested reading',
  },
  Decision: { _: 'Preview of a decision', allowed: 'Allowed', findings: 'Findings' },
};

export const enums: typeof indonesian.enums = {
  RuleKind: { REFUSE: 'Refuses', DUTY: 'Asks', MEASURE: 'Judges' },
};
