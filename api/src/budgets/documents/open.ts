import type { FastifyInstance } from 'fastify';
import { documentsOf, type Asks, type Explains, type Made } from '../../files/serve.js';
import type { Annex } from './annex.js';
import { paymentList } from './payments.js';
import { annexBook, annexPdf } from './printAnnex.js';
import { receipt } from './receipt.js';
import { planAnnex, proposalAnnex } from './readAnnex.js';

const FORMS = ['pdf', 'xlsx'];

const printed = async (kind: Made['kind'], annex: Annex, form: string): Promise<Made> => ({
  kind,
  name: annex.name,
  content: await (form === 'pdf' ? annexPdf(annex) : annexBook(annex)),
});

/** GET /plans/ID, /proposals/YEAR and /payments/DAY-OF-MONTH as pdf and xlsx, and /claimFiles/ID/original, to the staff who may see them. */
export function openBudgets(app: FastifyInstance, asks: Asks, explain: Explains): void {
  const serve = documentsOf(app, asks, explain);
  serve('/plans/:id', FORMS, async (context, { id = '', form }) =>
    printed('BUDGET_PLAN', await planAnnex(context, id), form),
  );
  serve('/proposals/:year', FORMS, async (context, { year = '', form }) =>
    printed('BUDGET_PROPOSAL', await proposalAnnex(context, year), form),
  );
  serve('/claimFiles/:id', ['original'], (context, { id = '' }) => receipt(context, id));
  serve('/payments/:month', FORMS, (context, { month = '', form }) => paymentList(context, month, form));
}
