import type * as indonesian from '../../id/screens/clients';

export const clients: typeof indonesian.clients = {
  title: 'Clients',
  empty: 'There are no clients yet. Import a list or register one.',
  emptyAgent: 'No client is assigned to you yet.',
  register: 'Register a client',
  registered: 'The client is registered.',
  addContact: 'Add a family contact',
  nikDigits: 'A NIK has 16 digits',
  nikMasked: 'Kept encrypted; from now on it is shown only in part.',
  sexAge: 'Sex, age',
  sexShort: { MALE: 'M', FEMALE: 'F' },
  pathwayShort: { VOLUNTARY: 'Voluntary', COMPULSORY: 'Compulsory' },
  person: 'Name or initials',
  enrollment: 'Enrollment',
  agent: 'Recovery agent',
  noAgent: 'No agent yet',
  edit: 'Change the client',
  edited: 'The client is changed.',
  identity: 'Identity',
  hidden:
    'Name, NIK, address and contacts are seen by the owning unit and the assigned agent only (UU 27/2022 on personal data).',
  nikDisagrees: 'The NIK does not agree with the birth date or the sex. Check the identity card.',
  nikKept: 'Recorded: %{nik}; leave empty where it has not changed.',
  notEnrolled: 'This client is not enrolled in post-rehabilitation yet.',
};
