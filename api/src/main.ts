import 'reflect-metadata';
import { Closing, closeOnSignals } from './closing.js';
import { greeting } from './greeting.js';
import { log } from './log.js';
import { readSettings } from './settings.js';
import { start } from './start.js';
import { StartError } from './startError.js';

const begun = performance.now();
const say = (line: string) => console.log(line);
const closing = new Closing();
closeOnSignals(closing, say);
process.stdout.on('error', () => undefined);

try {
  const settings = readSettings();
  log.level = process.env.LOG_LEVEL ?? (settings.production ? 'info' : 'warn');
  await start(settings, closing, say);
  say(greeting(settings, (performance.now() - begun) / 1000));
} catch (error) {
  if (!closing.begun) {
    console.error(error instanceof StartError ? error.message : error);
    await closing.all();
    process.exit(1);
  }
}
