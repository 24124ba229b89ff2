import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../.build/api/main.js', import.meta.url));

/** Starts Pulih once for the journeys through the panel: the demo world, the built panel, the sign-in. */
export default async function start() {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'pulih-panel-'));
  const url = `http://localhost:${port}`;
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '1', PORT: port, DATA_FOLDER: folder };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  globalThis.system = { child, folder };
  await new Promise((up, fail) => {
    let output = '';
    const read = (text) => {
      output += text;
      if (output.includes('Pulih is up')) up();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => fail(new Error(`Pulih ended before it was up: ${output}`)));
  });
  process.env.PANEL_URL = url;
}

function freePort() {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(String(port)));
    });
  });
}
