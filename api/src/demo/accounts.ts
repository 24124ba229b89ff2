import { Role } from '../ground/access.js';

/** An account of the demo world; its password is public, so production never starts with one. */
export interface DemoAccount {
  username: string;
  password: string;
  name: string;
  role: Role;
  /** The name of its unit. */
  unit: string;
}

const password = 'pulih-demo';

/** One account for each role, in one province. */
export const demoAccounts: readonly DemoAccount[] = [
  { username: 'petugas', password, name: 'Rini Wulandari', role: Role.OFFICER, unit: 'BNNK Jakarta Selatan' },
  { username: 'agen', password, name: 'Agus Salim', role: Role.AGENT, unit: 'BNNK Jakarta Selatan' },
  { username: 'kepala', password, name: 'Maya Hartati', role: Role.SUPERVISOR, unit: 'BNNK Jakarta Selatan' },
  { username: 'pembina', password, name: 'Dewi Lestari', role: Role.SUPERVISOR, unit: 'BNNP DKI Jakarta' },
  { username: 'pusat', password, name: 'Bambang Susilo', role: Role.SUPERVISOR, unit: 'BNN' },
  { username: 'analis', password, name: 'Sari Pertiwi', role: Role.ANALYST, unit: 'BNN' },
  { username: 'admin', password, name: 'Joko Prasetyo', role: Role.ADMINISTRATOR, unit: 'BNN' },
];
