import type * as indonesian from '../../id/types/lists';
import { common, filters } from './common';

const { id, recordedAt, version, unit } = common;
const asked = { list: 'List', filter: 'Filter', orderBy: 'Order' };

/** Lists that are saved or written to a file, in English. */
export const types: typeof indonesian.types = {
  Exportable: { _: 'What can be exported', columns: 'Columns', filters: 'Filters' },
  ExportableColumn: {
    _: 'Column of an export',
    path: 'Path',
    fields: 'Fields',
    type: 'Type',
    values: 'Values',
  },
  ExportColumn: { _: 'Column of the file', path: 'Path', title: 'Header', words: 'Words' },
  ExportWord: { _: 'Word', value: 'Value', says: 'Reads' },
  ExportListInput: {
    ...asked,
    _: 'Request for an export',
    id,
    title: 'Title',
    told: 'The filter in words',
    columns: 'Columns',
    form: 'Form of the file',
  },
  ListExport: {
    _: 'Export of a list',
    id,
    recordedAt,
    list: 'List',
    title: 'Title',
    form: 'Form of the file',
    columns: 'Columns',
    job: 'Job',
    rows: 'Rows',
    bytes: 'Size (bytes)',
    keptUntil: 'Kept until',
    clearedAt: 'Cleared at',
    message: 'Explanation',
  },
  ListExportFilter: { _: 'Filter of exports', list: 'List' },
  SavedList: {
    ...asked,
    _: 'Saved list',
    id,
    recordedAt,
    version,
    unit,
    name: 'Name of the list',
    shared: 'For the whole unit',
    hidden: 'Hidden columns',
    mine: 'Own',
  },
  SavedListFilter: { _: 'Filter of saved lists', list: 'List' },
  SaveListInput: {
    ...asked,
    _: 'List to save',
    id,
    name: 'Name of the list',
    shared: 'For the whole unit',
    hidden: 'Hidden columns',
  },
  Takeout: {
    _: 'Data taken out',
    id,
    recordedAt,
    unit,
    by: 'Taken by',
    kind: 'Kind',
    name: 'File',
    list: 'List',
    conditions: 'Filter',
    rows: 'Rows',
  },
  TakeoutCondition: { _: 'Filter that was set', field: 'Field', type: 'Type', values: 'Values' },
  TakeoutFilter: {
    _: 'Filter of data taken out',
    kinds: 'Kind',
    accountId: 'Account',
    search: 'Search a file or who took it',
    unitIds: filters.unitIds,
    from: filters.from,
    until: filters.until,
  },
  UpdateSavedListInput: { _: 'Change of a saved list', name: 'Name of the list' },
};

export const enums: typeof indonesian.enums = {
  ExportForm: { XLSX: 'Excel (XLSX)', CSV: 'Text (CSV)' },
  TakeoutKind: {
    LIST_WRITTEN: 'List exported',
    LIST_FETCHED: 'Export downloaded',
    REPORT: 'Report',
    RECAP: 'Recap of clients',
    DECREE_ANNEX: 'Annex to the decrees of agents',
    BUDGET_PLAN: 'Budget plan',
    BUDGET_PROPOSAL: 'Budget proposal',
    PAYMENT_LIST: 'List of payments',
    CLAIM_FILE: 'Attachment of a claim',
  },
};
