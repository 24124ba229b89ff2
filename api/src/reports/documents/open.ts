import type { FastifyInstance, FastifyRequest } from 'fastify';
import { STAFF } from '../../ground/access.js';
import type { Context } from '../../ground/context.js';
import { badInput, Refusal } from '../../ground/refusal.js';
import { noteDisclosures } from '../../ground/write.js';
import { docxOf } from './docx.js';
import { pdfOf } from './pdf.js';
import { printed } from './printed.js';
import { recapOf } from './recap.js';
import { sheetOf } from './sheetOf.js';

type Asks = (request: FastifyRequest) => Promise<Context>;
type Explains = (error: Error, context: Context) => { extensions?: { [key: string]: unknown } };
type Asked = FastifyRequest<{ Params: { id: string; form: string } }>;

const types: { [form: string]: string } = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const statuses: { [code: string]: number } = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INTERNAL_SERVER_ERROR: 500,
};

/** GET /reports/ID/pdf, docx and xlsx: a report as a document, and the recap of its clients, to who may see it. */
export function openDocuments(app: FastifyInstance, asks: Asks, explain: Explains): void {
  app.get('/reports/:id/:form', async (request: Asked, reply) => {
    const context = await asks(request);
    const { id, form } = request.params;
    try {
      const { name, content } = await made(context, id, form);
      await noteDisclosures(context);
      reply.header('cache-control', 'no-store').header('content-disposition', `attachment; filename="${name}.${form}"`);
      return await reply.type(types[form] as string).send(content);
    } catch (error) {
      const shown = explain(error as Error, context);
      return reply.code(statuses[String(shown.extensions?.['code'])] ?? 400).send({ errors: [shown] });
    } finally {
      await context.read.close();
    }
  });
}

async function made(context: Context, id: string, form: string): Promise<{ name: string; content: Buffer }> {
  const { role } = context.viewer;
  if (!STAFF.includes(role))
    throw new Refusal('FORBIDDEN', { reason: 'role', facts: { found: role, required: STAFF } });
  if (!types[form]) throw badInput('form', 'notPossible', { found: form, required: Object.keys(types) });
  const report = await printed(context, id);
  const name = (report.number ?? `konsep-${report.unit.id}-${report.from}`).replaceAll('/', '-');
  if (form === 'xlsx')
    return { name: `rekap-${name}`, content: await recapOf(context, { ...report, unit: report.unit.id }) };
  const sheet = sheetOf(report);
  return { name, content: form === 'pdf' ? await pdfOf(sheet) : await docxOf(sheet) };
}
