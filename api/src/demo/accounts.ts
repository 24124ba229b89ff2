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

/** The one password of every demo account. */
export const demoPassword = 'pulih-demo';

const account = (username: string, role: Role, unit: string, name: string): DemoAccount => ({
  ...{ username, password: demoPassword, name, role, unit },
});

/** An account for each role and tier; each unit has a `kasi.…` or `bnnp.…` and a `petugas.…` besides. */
export const demoAccounts: readonly DemoAccount[] = [
  account('petugas.jaksel', Role.OFFICER, 'BNNK Jakarta Selatan', 'Rini Handayani'),
  account('agen.jaksel', Role.AGENT, 'BNNK Jakarta Selatan', 'Fikri Ramadhan'),
  account('kasi.jaksel', Role.SUPERVISOR, 'BNNK Jakarta Selatan', 'Endang Wahyuni'),
  account('bnnp.jakarta', Role.SUPERVISOR, 'BNNP DKI Jakarta', 'Teguh Raharjo'),
  account('bnn', Role.SUPERVISOR, 'BNN', 'Maruli Sinaga'),
  account('analis', Role.ANALYST, 'BNN', 'Ni Luh Cahyani'),
  account('mitra', Role.PARTNER, 'BNN', 'Silvia Tanjung'),
  account('admin', Role.ADMINISTRATOR, 'BNN', 'Yosef Manek'),
];
