import type * as id from '../../id/screens/supervision';

export const supervisionVisits: typeof id.supervisionVisits = {
  title: 'Supervision visits',
  about: 'BNN supervises the BNNP, a BNNP its BNNK, and both their officers and agents.',
  empty: 'No supervision visits yet. Plan the first.',
  one: 'Supervision of %{whom}',
  by: 'By %{unit}',
  whom: 'Supervised',
  visit: 'The visit',
  plan: 'Plan a supervision',
  planned: 'The visit is planned.',
  purposesHelp: 'One or more; they become the checklist of the visit.',
  hold: 'Record the result',
  holding: 'Result of the supervision of %{whom}',
  held: 'The result is recorded.',
  helpedByHelp: 'Name and office of the officials who came along, if any.',
  noteHelp: 'What was seen and heard; no names of clients.',
  taskHelp: 'Where something is to be done; it needs a due date.',
  ownerHelp: 'Leave empty where the head is to do it.',
  move: 'Move',
  moved: 'The supervision is moved.',
  movedFrom: 'from %{from} (moved on %{on}): %{reason}',
  callOff: 'Call off',
  board: 'NATIONAL NARCOTICS BOARD OF THE REPUBLIC OF INDONESIA',
  form: 'FORM OF SUPERVISION OF POST-REHABILITATION',
  print: 'Print',
  checklist: 'Checklist of the six purposes',
  notSeen: 'Not looked at.',
  willSee: 'To be looked at.',
  noAim: 'No purpose of this visit.',
  on: 'On:',
  onRecord: 'This finding is about (if anything)',
  signs: { supervisor: 'For the supervising unit', supervised: 'For the supervised unit', name: 'Name and signature' },
};

export const followUps: typeof id.followUps = {
  title: 'Supervision follow-ups',
  about: 'What your unit was asked to do and what it asked for, by due date.',
  empty: 'No follow-ups yet.',
  late: 'Overdue since %{day}',
  due: 'due %{day}',
  head: 'Head of %{unit}',
  ask: 'Ask for a follow-up',
  asked: 'The follow-up is asked for.',
  answer: 'Answer',
  answered: 'The answer is sent.',
  giveBack: 'Return',
  close: 'Close',
  closed: 'The follow-up is closed.',
};

export const coverage: typeof id.coverage = {
  title: 'Coverage',
  about: 'Who is reached and who is not yet, and which units were supervised.',
  people: 'Coverage of the programme',
  nobody: 'Nobody completed rehabilitation in this period.',
  noAgent: 'none yet',
  never: 'never',
  by: {
    label: 'By',
    UNIT: 'Unit',
    VILLAGE: 'Village',
    AGE_GROUP: 'Age',
    PATHWAY: 'Pathway',
    ORIGIN: 'Origin',
  },
};

export const partnerTrainings: typeof id.partnerTrainings = {
  about: 'Trainings of officials of the ministry, LKS and IPWL.',
  empty: 'No trainings of partners yet.',
  record: 'Record a training',
  size: '%{participants} participants, %{hours} lesson hours',
  reached: 'Staff of every kind of partner was trained in the last twelve months.',
  missing: 'Not trained in the last twelve months: %{who}.',
};

export const prisonStays: typeof id.prisonStays = {
  about: 'Programmes of clients in prison, and what follows their release.',
  empty: 'No client is being prepared in prison yet.',
  one: 'Preparation of %{name}',
  record: 'Record a time in prison',
  train: 'Record a programme',
  release: 'Record the release',
  notYet: 'Not begun',
  ends: 'ends %{day}',
  released: 'released %{day}',
};
