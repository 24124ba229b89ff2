import type * as indonesian from '../id/frame';

export const frame: typeof indonesian.frame = {
  brand: 'Pulih',
  rooms: {
    home: 'Home',
    today: 'Today',
    clients: 'Clients',
    activities: 'Activities',
    agents: 'Agents & Officers',
    reports: 'Reports',
    supervision: 'Supervision',
    budgets: 'Budget',
    network: 'Regions & Network',
    guideline: 'Guideline',
    settings: 'Settings',
  },
  menu: {
    home: 'Home',
    clients: 'All clients',
    myClients: 'My clients',
    profile: 'My account',
    about: 'About Pulih',
    explorer: 'API explorer',
  },
  bar: {
    language: 'Language',
    dark: 'Dark look',
    light: 'Light look',
    account: 'My account',
    menu: 'Menu',
  },
  demo: 'Synthetic data: persons and events are made up.',
  footer: {
    regions: 'Region data: idn-area-data (ODbL)',
    about: 'About and sources',
  },
  session: {
    ended: 'Your session has ended',
    kept: 'What you have typed stays on this page. Sign in again to go on.',
    again: 'Sign in again',
    leave: 'Sign out',
  },
  start: {
    problem: 'Pulih cannot be opened yet',
    again: 'Try again',
    leave: 'Sign out and use another account',
  },
  explorer: { title: 'Pulih API' },
  api: {
    offline: 'There is no connection to Pulih. Check the network and try again.',
    unreachable: 'The server of Pulih does not answer now. Try again in a moment.',
  },
};
