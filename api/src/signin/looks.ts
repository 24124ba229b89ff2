import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

const types = { 'look.css': 'text/css', 'page.js': 'text/javascript', 'mark.svg': 'image/svg+xml' };

/** The styles, the script and the mark of the sign-in pages. */
export function serveLooks(room: FastifyInstance): void {
  for (const [name, type] of Object.entries(types)) {
    const content = readFileSync(new URL(`./look/${name}`, import.meta.url));
    room.get(`/signin/${name}`, (_, reply) =>
      reply.header('cache-control', 'max-age=3600').type(`${type}; charset=utf-8`).send(content),
    );
  }
}
