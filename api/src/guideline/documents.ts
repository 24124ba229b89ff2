/** The register of guidelines and sources a rule may stand on. A citation of an unregistered document does not compile. */
export const documents = {
  juknis2019: {
    title: 'Petunjuk Teknis Pelaksanaan Kegiatan Pasca Rehabilitasi',
    publisher: 'Badan Narkotika Nasional',
    year: 2019,
    file: '001_fd3ce690aa179325.txt',
  },
  juknis2018: {
    title: 'Petunjuk Teknis Layanan Pasca rehabilitasi (2018)',
    publisher: 'Badan Narkotika Nasional, Direktorat Pasca Rehabilitasi',
    year: 2018,
    file: null,
  },
  pedoman2016: {
    title: 'Pedoman Layanan Pasca rehabilitasi Lanjut (2016)',
    publisher: 'Badan Narkotika Nasional, Direktorat Pasca Rehabilitasi',
    year: 2016,
    file: null,
  },
  pedoman2022: {
    title: 'Pedoman pascarehabilitasi BNN 2022 (judul lengkapnya belum diketahui)',
    publisher: 'Badan Narkotika Nasional',
    year: 2022,
    file: null,
  },
  juknisAnnounced: {
    title: 'Petunjuk teknis baru pascarehabilitasi (diumumkan Juni 2025)',
    publisher: 'Badan Narkotika Nasional',
    year: 2025,
    file: null,
  },
  uu27of2022: {
    title: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
    publisher: 'Republik Indonesia',
    year: 2022,
    file: null,
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
  kemensos2020: {
    title: 'Kemensos menyusun pedoman operasional ATENSI KP Napza (berita, 4 September 2020)',
    publisher: 'Kementerian Sosial',
    year: 2020,
    file: '004_517de7428c12674c.txt',
  },
  prison2023: {
    title: 'Optimalisasi Program Pembinaan Rehabilitasi Sosial Narapidana Narkotika (artikel, Vol 1 No 5)',
    publisher: 'Krepa: Kreativitas Pada Abdimas',
    year: 2023,
    file: '003_ded33281b04daeb1.txt',
  },
  performance2022: {
    title: 'Capaian BNN 2022: bagian klien yang kualitas hidupnya meningkat (halaman publik)',
    publisher: 'Badan Narkotika Nasional',
    year: 2022,
    file: null,
  },
  news2026: {
    title: 'Indikator kunci pascarehabilitasi: klien yang tercatat tidak kambuh (halaman publik, Maret 2026)',
    publisher: 'Badan Narkotika Nasional',
    year: 2026,
    file: null,
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

/** Cites what BNN said in June 2025: its place and its sentence. */
export const news = (place: string, says: string): Citation => ({ document: 'news2025', place, says });

/** Cites the thesis of 2025: advice to a district office, which Pulih takes up. */
export const thesis = (place: string, says: string): Citation => ({ document: 'thesis2025', place, says });

/** Cites the article of 2023 on inmates: its place and its sentence. */
export const prison = (place: string, says: string): Citation => ({ document: 'prison2023', place, says });

/** Cites what Kemensos said in 2020: its place and its sentence. */
export const kemensos = (place: string, says: string): Citation => ({ document: 'kemensos2020', place, says });

/** Marks a rule or number that is ours, not a guideline's. */
export const ours = (says: string): Citation => ({ document: 'pulih', place: 'README, Keputusan', says });
