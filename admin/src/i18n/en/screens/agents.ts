import type * as indonesian from '../../id/screens/agents';

export const agents: typeof indonesian.agents = {
  title: 'Recovery agents',
  empty:
    'There are no recovery agents yet. Register a candidate whom the village head or a community figure recommends.',
  register: 'Register a candidate',
  registered: 'The candidate is registered.',
  outOf: '%{count} of %{most}',
  hoursOutOf: '%{count} of %{most} JP',
  person: 'Name',
  clients: 'Clients',
  briefing: 'Briefing',
  assign: {
    label: 'Assign an agent',
    change: 'Change the agent',
    done: 'The agent is assigned.',
    near: 'Agents in the client’s village',
    none: 'There is no agent in this village yet.',
    wider: 'Show agents of other villages',
    noneAround: 'There is no other agent in this regency.',
  },
};
