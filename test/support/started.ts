import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../.build/api/main.js', import.meta.url));
const STRANGER = { PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '0' };

/** Pulih as somebody started it: what it printed, when it is up, how it ended. */
export interface Started {
  child: ChildProcess;
  output: () => string;
  up: Promise<void>;
  ended: Promise<number | null>;
}

/** Starts the compiled Pulih in a fresh environment, without a terminal. */
export function startPulih(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [MAIN], { env: { ...STRANGER, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const up = new Promise<void>((done, fail) => {
    const read = (text: Buffer) => {
      output += text.toString();
      if (output.includes('Pulih is up')) done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => fail(new Error(`Pulih ended before it was up: ${output}`)));
  });
  up.catch(() => undefined);
  return { child, output: () => output, up, ended };
}

/** What Pulih says when it cannot start, and the status it ends with. */
export async function refusalOf(env: Record<string, string>): Promise<{ said: string; status: number | null }> {
  const { ended, output } = startPulih(env);
  const status = await ended;
  return { said: output().trim(), status };
}

/** A port nobody listens on. */
export function freePort(): Promise<string> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(String(typeof address === 'object' && address?.port)));
    });
  });
}
