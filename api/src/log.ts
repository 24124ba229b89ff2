import { pino } from 'pino';

/** The server's log: plain lines without personal data. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null });
