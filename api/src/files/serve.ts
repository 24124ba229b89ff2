import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../ground/context.js';
import { badInput } from '../ground/refusal.js';
import { expectStaff } from '../ground/expectRole.js';
import { noteDisclosures } from '../ground/write.js';
import { noteTakeout, type Taken } from './takeout.js';

/** How a request becomes somebody's. */
export type Asks = (request: FastifyRequest) => Promise<Context>;
/** How an error is told. */
export type Explains = (error: Error, context: Context) => { extensions?: { [key: string]: unknown } };

/** A document that was made: its name without an ending, and what it holds, whole or as it comes; its own form where the address names none; and what the log tells of it. */
export interface Made extends Pick<Taken, 'kind' | 'name' | 'list' | 'conditions' | 'rows'> {
  form?: string;
  content: Buffer | AsyncIterable<Buffer>;
}

/** What stands in the address of a document. */
export type Asked = { form: string } & { [name: string]: string };

const types: { [form: string]: string } = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
};
const statuses: { [code: string]: number } = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INTERNAL_SERVER_ERROR: 500,
};

/** The door for documents: made for who asks, what they tell of people noted, errors as GraphQL words them. */
export function documentsOf(app: FastifyInstance, asks: Asks, explain: Explains) {
  return (path: string, forms: readonly string[], make: (context: Context, asked: Asked) => Promise<Made>): void => {
    app.get(`${path}/:form`, async (request: FastifyRequest<{ Params: Asked }>, reply: FastifyReply) => {
      const context = await asks(request);
      const { form } = request.params;
      try {
        expectStaff(context.viewer);
        if (!forms.includes(form)) throw badInput('form', 'notPossible', { found: form, required: forms });
        const { content, form: made = form, ...told } = await make(context, request.params);
        const name = `${told.name}.${made}`;
        await noteDisclosures(context);
        await noteTakeout(context, { ...told, name, about: request.url.split('?')[0] ?? path });
        const attached = `attachment; filename="${name}"`;
        reply.header('cache-control', 'no-store').header('content-disposition', attached);
        return await reply
          .type(types[made] as string)
          .send(Buffer.isBuffer(content) ? content : Readable.from(content));
      } catch (error) {
        const shown = explain(error as Error, context);
        return reply.code(statuses[String(shown.extensions?.['code'])] ?? 400).send({ errors: [shown] });
      } finally {
        await context.read.close();
      }
    });
  };
}
