import type { FastifyInstance } from 'fastify';
import type { Context } from '../../ground/context.js';
import { decreeAnnex } from './decreeAnnex.js';
import { docxOf } from './docx.js';
import { pdfOf } from './pdf.js';
import { printed } from './printed.js';
import { recapOf } from './recap.js';
import { documentsOf, type Asked, type Asks, type Explains, type Made } from '../../files/serve.js';
import { sheetOf } from './sheetOf.js';

/**
 * GET /reports/ID/pdf, docx and xlsx: a report as a document, and the recap of its clients; GET /agents/UNIT/pdf: the
 * annex to the decrees of a unit's agents. Each to the staff who may see it.
 */
export function openDocuments(app: FastifyInstance, asks: Asks, explain: Explains): void {
  const serve = documentsOf(app, asks, explain);
  serve('/reports/:id', ['pdf', 'docx', 'xlsx'], made);
  serve('/agents/:unit', ['pdf'], (context, { unit = '' }) => decreeAnnex(context, unit));
}

async function made(context: Context, { id = '', form }: Asked): Promise<Made> {
  const report = await printed(context, id);
  const name = (report.number ?? `konsep-${report.unit.id}-${report.from}`).replaceAll('/', '-');
  if (form === 'xlsx')
    return { kind: 'RECAP', name: `rekap-${name}`, ...(await recapOf(context, { ...report, unit: report.unit.id })) };
  const sheet = sheetOf(report);
  return { kind: 'REPORT', name, content: form === 'pdf' ? await pdfOf(sheet) : await docxOf(sheet) };
}
