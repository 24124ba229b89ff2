import { rmSync } from 'node:fs';

/** Stops the Pulih of the journeys and removes its data. */
export default async function stop() {
  const { child, folder } = globalThis.system ?? {};
  if (!child) return;
  const ended = new Promise((done) => child.on('close', done));
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
