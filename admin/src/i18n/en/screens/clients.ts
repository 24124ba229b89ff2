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
};
