import type * as indonesian from '../../id/screens/profile';

export const profile: typeof indonesian.profile = {
  title: 'My account',
  look: 'Language and look',
  kept: 'This browser remembers your choice.',
  password: 'Password',
  elsewhere: 'Your password is kept by the account provider of your institution; change it there.',
  change: 'Change the password',
  changed: 'The password is changed.',
  again: 'New password, once more',
  notSame: 'Differs from the new password',
  passwordHelp: 'At least 12 characters; a short sentence is easy to remember',
};
