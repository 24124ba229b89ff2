import Excel from 'exceljs';
import type { FastifyInstance } from 'fastify';
import type { Language } from '../ground/context.js';
import { languageOf } from '../ground/say.js';
import { fieldNames, requiredFields, type ImportFieldWord } from './columns/field.js';
import { forms, pathways, providers, sexes } from './cells/word.js';
import { columnWording, exampleRow } from './wording/columns.js';

const words: Record<Language, { sheet: string; required: string; example: string }> = {
  id: { sheet: 'Daftar', required: 'WAJIB', example: 'contoh' },
  en: { sheet: 'List', required: 'REQUIRED', example: 'example' },
};
const choices: { [Field in ImportFieldWord]?: { [word: string]: readonly string[] } } = {
  SEX: sexes,
  PATHWAY: pathways,
  FORM: forms,
  PROVIDER: providers,
};
const headers = fieldNames.map((field) => columnWording.id[field].label);

/** Three rows: the headers, in Indonesian in either language; what to write; an example. The last two are no data: they begin with #. */
function rows(language: Language): string[][] {
  const { required, example } = words[language];
  const help = fieldNames.map((field) => {
    const text = columnWording[language][field].help;
    return requiredFields.includes(field) ? `${required}. ${text}` : text;
  });
  const shown = fieldNames.map((field) => exampleRow[field]);
  return [headers, [`# ${help[0]}`, ...help.slice(1)], [`# ${example}: ${shown[0]}`, ...shown.slice(1)]];
}

/** The template as CSV with semicolons, as a spreadsheet in Indonesia opens it. */
const csvTemplate = (language: Language): string =>
  `\uFEFF${rows(language)
    .map((row) => row.map((text) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(';'))
    .join('\r\n')}\r\n`;

/** The template as a workbook: every cell is text, so that no NIK is rounded, and words are chosen from a list. */
async function xlsxTemplate(language: Language): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(words[language].sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = headers.map((header) => ({ header, width: Math.max(16, header.length + 2), style: { numFmt: '@' } }));
  sheet.addRows(rows(language).slice(1));
  sheet.getRow(1).font = { bold: true };
  for (const row of [2, 3]) sheet.getRow(row).font = { italic: true, color: { argb: 'FF777777' } };
  for (const [place, field] of fieldNames.entries()) {
    sheet.getCell(1, place + 1).note = columnWording[language][field].help;
    const list = choices[field];
    if (!list) continue;
    const formula = `"${Object.values(list)
      .map(([first]) => first)
      .join(',')}"`;
    const column = sheet.getColumn(place + 1).letter;
    choicesOf(sheet).add(`${column}4:${column}5000`, { type: 'list', allowBlank: true, formulae: [formula] });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Rules for a range of cells, which the library keeps and does not declare. */
const choicesOf = (sheet: Excel.Worksheet) =>
  (sheet as unknown as { dataValidations: { add: (range: string, rule: Excel.DataValidation) => void } })
    .dataValidations;

/** GET /imports/template.xlsx and .csv: the list to fill in; it tells nothing of anybody and needs no sign-in. */
export function openTemplates(app: FastifyInstance): void {
  const types = {
    csv: 'text/csv; charset=utf-8',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
  for (const kind of ['csv', 'xlsx'] as const) {
    app.get(`/imports/template.${kind}`, async (request, reply) => {
      const language = languageOf(request.headers['accept-language']);
      const content = kind === 'csv' ? csvTemplate(language) : await xlsxTemplate(language);
      reply.header('content-disposition', `attachment; filename="template-pulih.${kind}"`);
      return reply.type(types[kind]).send(content);
    });
  }
}
