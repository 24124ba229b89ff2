import { demoAccounts } from './demo/accounts.js';
import type { Settings } from './settings.js';

/** What is printed when everything is up: the addresses, and in a trial the demo accounts. */
export function greeting({ publicUrl, demo, issuer }: Settings, seconds: number): string {
  const lines = [
    '',
    `Pulih is up after ${seconds.toFixed(1)} s.`,
    `  Panel    ${publicUrl}/admin/`,
    `  API      ${publicUrl}/graphql`,
    `  Health   ${publicUrl}/health`,
  ];
  if (demo && !issuer) lines.push('', 'Demo accounts (made-up data):', ...table(), '', 'Stop with Ctrl-C.');
  return lines.join('\n');
}

function table(): string[] {
  const rows = demoAccounts.map(({ username, password, role, unit }) => [username, password, role, unit]);
  const all = [['username', 'password', 'role', 'unit'], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? [];
  return all.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}
