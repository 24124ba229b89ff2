import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { otherLoopback, panelPolicy } from './headers.js';
import { PANEL } from './panel.js';
import { html } from './signin/html.js';
import type { Settings } from './settings.js';
import type { SignIn } from './signin/index.js';

type Chosen = Pick<Settings, 'publicUrl' | 'clientId' | 'demo'>;
type FileRequest = FastifyRequest<{ Params: { '*': string } }>;

const FOREVER = 'public, max-age=31536000, immutable';

/** The rooms beside the API: the sign-in, the panel at /admin/, the explorer at /graphql. */
export function roomsOf({ publicUrl, clientId, demo }: Chosen, signIn: SignIn, panel = PANEL) {
  return async (app: FastifyInstance): Promise<void> => {
    await signIn.room(app);
    const files = filesIn(panel);
    if (files.size) await app.register(serveFiles, { root: panel, serve: false, cacheControl: false });
    const policy = panelPolicy(signIn.issuer);
    const send = (reply: FastifyReply, name: string, kept = 'no-cache') => {
      reply.header('content-security-policy', policy).header('cache-control', kept);
      return files.has(name) ? reply.sendFile(name) : reply.type('text/html; charset=utf-8').send(missing(name));
    };

    app.addHook('onRequest', async ({ headers, url }, reply) => {
      const astray = headers.accept?.includes('text/html') && otherLoopback(headers.host, publicUrl);
      if (astray) return reply.redirect(`${publicUrl}${url}`);
    });
    app.get('/', (_, reply) => reply.redirect('/admin/'));
    app.get('/admin', (_, reply) => reply.redirect('/admin/'));
    app.get('/admin/config.json', (_, reply) =>
      reply.header('cache-control', 'no-cache').send({ issuer: signIn.issuer, clientId, demo }),
    );
    app.get('/admin/*', ({ params }: FileRequest, reply) => {
      const name = params['*'];
      if (name.startsWith('assets/')) return files.has(name) ? send(reply, name, FOREVER) : reply.callNotFound();
      return send(reply, files.has(name) ? name : 'index.html');
    });
    app.get('/graphql', ({ headers }, reply) => {
      if (headers.accept?.includes('text/html')) return send(reply, 'explorer.html');
      return reply
        .code(405)
        .header('allow', 'POST')
        .send({ errors: [{ message: 'Send a query by POST.' }] });
    });
  };
}

/** Every file of the built panel, by its path; only these are served. */
function filesIn(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Set(paths.map((path) => path.replaceAll('\\', '/')));
}

const missing = (name: string) =>
  html`<!doctype html>
    <meta charset="utf-8" />
    <title>Pulih</title>
    <p>${name} has not been built: start Pulih with npm start.</p>`.text;
