/** The accounts of the annex (akun, Bagan Akun Standar) with their names. */
export const budgetAccounts = {
  '521115': 'Belanja Honor Operasional Satuan Kerja',
  '521211': 'Belanja Bahan',
  '521811': 'Belanja Barang Persediaan Barang Konsumsi',
  '522151': 'Belanja Jasa Profesi',
  '522191': 'Belanja Jasa Lainnya',
  '524113': 'Belanja Perjalanan Dinas Dalam Kota',
} as const;

export type BudgetAccount = keyof typeof budgetAccounts;

/** Sources that pay for post-rehabilitation (l.266). */
export const fundingSources = ['APBN', 'APBDES', 'COMMUNITY', 'CSR', 'OTHER'] as const;

export type FundingSource = (typeof fundingSources)[number];
