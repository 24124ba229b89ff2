import { rmSync } from 'node:fs';

/** Stops the tests' PostgreSQL and removes its folder. */
export default async function stop() {
  await globalThis.postgres?.stop();
  if (globalThis.postgres) rmSync(globalThis.postgres.folder, { recursive: true, force: true });
}
