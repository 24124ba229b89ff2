import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../ground/context.js';
import { badInput } from '../ground/refusal.js';
import { expectStaff } from '../ground/expectRole.js';
import { listKinds, receiptKinds } from './file.js';
import { LARGEST_FILE, store, tooLarge } from './store.js';

/** What surrounds a file: its boundaries and its name. */
const AROUND = 64 * 1024;

type Asks = (request: FastifyRequest) => Promise<Context>;
type Explains = (error: Error, context: Context) => { extensions?: { [key: string]: unknown } };

const statuses: { [code: string]: number } = {
  ...{ UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, LIMIT_EXCEEDED: 413, INTERNAL_SERVER_ERROR: 500 },
};

/** POST /files, a list, and POST /files?for=receipt, a receipt: takes one file as multipart/form-data and answers with its id, or with errors as GraphQL words them. */
export async function openFiles(app: FastifyInstance, asks: Asks, explain: Explains): Promise<void> {
  await app.register(async (files) => {
    await files.register(multipart, {
      limits: { fileSize: LARGEST_FILE + 1, files: 1, fields: 5 },
      throwFileSizeLimit: false,
    });
    files.addContentTypeParser('*', (_request, _payload, done) => done(null));
    files.post('/files', async (request, reply) => {
      const context = await asks(request);
      try {
        return await reply.code(201).send(await take(request, reply, context));
      } catch (error) {
        const shown = explain(known(error as Error), context);
        return reply.code(statuses[String(shown.extensions?.['code'])] ?? 400).send({ errors: [shown] });
      }
    });
  });
}

async function take(request: FastifyRequest, reply: FastifyReply, context: Context) {
  expectStaff(context.viewer);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE + AROUND) {
    reply.header('connection', 'close');
    throw tooLarge();
  }
  if (!request.isMultipart()) throw badInput('file', 'fileMissing');
  const part = await request.file();
  if (!part) throw badInput('file', 'fileMissing');
  const receipt = (request.query as { for?: string }).for === 'receipt';
  return store(context, part.filename, part.file, receipt ? receiptKinds : listKinds);
}

/** A broken upload is the sender's, not an incident. */
function known(error: Error & { code?: string }): Error {
  return error.code?.startsWith('FST_') ||
    error.code === 'ECONNRESET' ||
    /multipart|terminated early/i.test(error.message)
    ? badInput('file', 'fileMissing')
    : error;
}
