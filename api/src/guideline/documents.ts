/** The register of guidelines and sources a rule may stand on. A citation of an unregistered document does not compile. */
export const documents = {
  juknis2019: {
    title: 'Petunjuk Teknis Pelaksanaan Kegiatan Pasca Rehabilitasi',
    publisher: 'Badan Narkotika Nasional',
    year: 2019,
    file: '001_fd3ce690aa179325.txt',
  },
  thesis2025: {
    title: 'Rehabilitasi compulsory dan voluntary di BNNK Jakarta Selatan (tesis, bab IV)',
    publisher: 'Tesis',
    year: 2025,
    file: '000_73c2fabadcb4dae9.txt',
  },
  news2025: {
    title: 'BNN Tegaskan Pascarehabilitasi Wajib untuk Pastikan Keberlanjutan Pemulihan',
    publisher: 'Pantau / ANTARA',
    year: 2025,
    file: '002_430238716e439c47.txt',
  },
  whoqol: {
    title: 'WHOQOL-BREF: syntax files of the University of Washington and of Harper & Power',
    publisher: 'World Health Organization',
    year: 1996,
    file: null,
  },
  pulih: {
    title: 'Keputusan Pulih (aturan kami, bukan dari pedoman)',
    publisher: 'Pulih',
    year: 2026,
    file: null,
  },
} as const satisfies Record<string, GuidelineDocument>;

/** A registered guideline or source (dokumen pedoman). `file` is null where the text is not at hand. */
export interface GuidelineDocument {
  title: string;
  publisher: string;
  year: number;
  file: string | null;
}

export type DocumentKey = keyof typeof documents;

/** The sentence something stands on: which document, where in it, and what it says, in its own words. */
export interface Citation {
  document: DocumentKey;
  place: string;
  says: string;
}

/** Cites the 2019 Juknis: its place and its sentence. */
export const juknis = (place: string, says: string): Citation => ({ document: 'juknis2019', place, says });

/** Marks a rule or number that is ours, not a guideline's. */
export const ours = (says: string): Citation => ({ document: 'pulih', place: 'README, Keputusan', says });
