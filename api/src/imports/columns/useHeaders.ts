import type { ImportFieldWord } from './field.js';

const used = '(digunakan|dipakai|dikonsumsi|used|of use)';
const taken = '(pemakaian|penggunaan|pakai|memakai|menggunakan|konsumsi|use|using)';
const stuff = '(zat|napza|narkoba|narkotika|nps|substance|substances|drug|drugs)';

/** How headers name what a client used. */
export const useHeaders: [ImportFieldWord, string[]][] = [
  [
    'LENGTH_OF_USE',
    [`(lama|durasi|masa|lamanya) ${taken}( ${stuff})?`, `(length|duration|years) of (${stuff} )?use`, `lama ${stuff}`],
  ],
  [
    'ROUTES',
    [`(cara|rute|jalur) ${taken}( ${stuff})?`, `route( of)?( (use|administration))?`, `(${stuff} )?route( of use)?`],
  ],
  ['SUBSTANCES', [`(jenis |nama )?${stuff}( (utama|main))?( yang)?( ${used})?`, `(main |primary )?${stuff} used`]],
  ['DIAGNOSIS', ['(kode )?(diagnosis|diagnosa|icd|icd 10|icd10)( (icd|icd 10|icd10|ppdgj|medis|utama))*']],
];
