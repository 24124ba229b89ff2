import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PANEL } from './panel.js';
import { html } from './signin/html.js';
import type { Settings } from './settings.js';
import type { SignIn } from './signin/index.js';

type Chosen = Pick<Settings, 'publicUrl' | 'clientId' | 'demo'>;

/** The rooms beside the API: the sign-in, the panel at /admin/, the explorer at /graphql. */
export function roomsOf({ publicUrl, clientId, demo }: Chosen, signIn: SignIn, panel = PANEL) {
  return async (app: FastifyInstance): Promise<void> => {
    await signIn.room(app);
    const files = new Set(existsSync(panel) ? filesIn(panel) : []);
    if (files.size > 0) await app.register(serveFiles, { root: panel, serve: false, cacheControl: false });
    const policy = policyOf(signIn.issuer);
    const page = (reply: FastifyReply, name: string) => {
      reply.header('content-security-policy', policy).header('cache-control', 'no-cache');
      return files.has(name) ? reply.sendFile(name) : reply.type('text/html; charset=utf-8').send(empty(name));
    };

    app.addHook('onRequest', async ({ headers, url }, reply) => {
      const elsewhere = headers.accept?.includes('text/html') && otherLoopback(headers.host, publicUrl);
      if (elsewhere) return reply.redirect(`${publicUrl}${url}`);
    });
    app.get('/', (_, reply) => reply.redirect('/admin/'));
    app.get('/admin', (_, reply) => reply.redirect('/admin/'));
    app.get('/admin/config.json', (_, reply) =>
      reply.header('cache-control', 'no-cache').send({ issuer: signIn.issuer, clientId, demo }),
    );
    app.get('/admin/*', ({ params }: FastifyRequest<{ Params: { '*': string } }>, reply) => {
      const name = params['*'];
      if (name.startsWith('assets/')) {
        if (!files.has(name)) return reply.callNotFound();
        return reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(name);
      }
      return name !== 'index.html' && files.has(name)
        ? reply.header('cache-control', 'no-cache').sendFile(name)
        : page(reply, 'index.html');
    });
    app.get('/graphql', ({ headers }, reply) => {
      if (headers.accept?.includes('text/html')) return page(reply, 'explorer.html');
      return reply
        .code(405)
        .header('allow', 'POST')
        .send({ errors: [{ message: 'Send a query by POST.' }] });
    });
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** Only our own files and the issuer; the component library writes its styles at run time. */
function policyOf(issuer: string): string {
  const { origin } = new URL(issuer);
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${origin}`,
    `frame-src 'self' ${origin}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a browser came by another name of this machine than the one the sign-in knows. */
function otherLoopback(host: string | undefined, publicUrl: string): boolean {
  const known = new URL(publicUrl).host;
  return host !== undefined && host !== known && LOOPBACK.test(host) && LOOPBACK.test(known);
}

const empty = (name: string) =>
  html`<!doctype html>
    <meta charset="utf-8" />
    <title>Pulih</title>
    <p>Pulih: ${name} is not built yet.</p>`.text;
