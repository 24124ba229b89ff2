/** Entries that wait on the phone. */
export const waiting = {
  title: 'Waiting to be sent',
  about:
    'What was filled in without a connection is kept locked on this device, and sent once as soon as there is one.',
  offline: 'No connection',
  count: '%{smart_count} waiting',
  refusedCount: '%{smart_count} waiting, not all were taken',
  kept: 'There is no connection. The entry is kept on this device and sent as soon as there is one.',
  sent: '%{smart_count} waiting entry was sent. |||| %{smart_count} waiting entries were sent.',
  notTaken: 'Pulih did not take an entry. Open “Waiting to be sent”.',
  noConnection: 'There is no connection yet. The entries below stay here and are sent by themselves.',
  empty: 'Nothing waits. Everything has been sent.',
  waits: 'Waiting',
  refused: 'Not taken',
  since: 'kept %{moment}',
  here: 'On this device',
  there: 'What Pulih has already',
  mend: 'Open the form',
  again: 'Send again',
  send: 'Send now',
  discard: 'Discard',
  discardAsk: 'Pulih does not have this entry. If you discard it, it is gone.',
  atHome: 'Waiting to be sent: %{what}',
  keptHere:
    '%{smart_count} entry waits on this device and is sent after you sign in. |||| %{smart_count} entries wait on this device and are sent after you sign in.',
};
