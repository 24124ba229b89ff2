import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import { POLICY } from './policy.js';

/** The provider at /oidc. It reads its own bodies and speaks of itself by the public address, whatever proxy stands before. */
export async function mountProvider(app: FastifyInstance, provider: Provider): Promise<void> {
  const answer = provider.callback();
  const { host, protocol, pathname } = new URL(provider.issuer);
  await app.register(async (room) => {
    room.removeAllContentTypeParsers();
    room.addContentTypeParser('*', (_, __, done) => done(null));
    room.all(`${pathname}/*`, ({ raw }, reply) => {
      reply.hijack();
      reply.raw.setHeader('content-security-policy', POLICY);
      const originalUrl = raw.url as string;
      Object.assign(raw, { originalUrl, url: originalUrl.slice(pathname.length) });
      Object.assign(raw.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
      void answer(raw, reply.raw);
    });
  });
}
