import { common, filters } from './common';

const { from, until, unitIds } = filters;

/** Indicators: how the units are doing. */
export const types = {
  IndicatorFigure: {
    _: 'Capaian',
    indicator: 'Indikator',
    measure: 'Satuan',
    period: 'Periode',
    group: 'Kelompok',
    groupName: 'Nama kelompok',
    done: 'Terpenuhi',
    all: 'Dari',
    value: 'Capaian',
    target: 'Target',
    reached: 'Target tercapai',
    suppressed: 'Kelompok kecil',
  },
  FiguresInput: { _: 'Permintaan indikator', periods: 'Periode', by: 'Pengelompokan', only: 'Indikator', unitIds },
  Period: { _: 'Periode', from, until },
  PeriodInput: { _: 'Periode', from, until },
  UnitNeeds: {
    _: 'Perlu tindakan per satuan kerja',
    unit: 'Satuan kerja',
    relapses: 'Kekambuhan',
    noAgent: 'Tanpa agen',
    late: 'Lewat 4 bulan',
    notEnrolled: 'Belum peserta',
    unanswered: 'Rujukan',
    followUps: 'Tindak lanjut',
    months: 'Laporan bulanan',
    quarters: 'Laporan triwulan',
    all: 'Jumlah',
  },
  PathwayEquity: {
    _: 'Kesetaraan jalur',
    indicator: 'Indikator',
    compulsory: 'Wajib',
    voluntary: 'Sukarela',
    finding: 'Temuan',
  },
};

export const enums = {
  Indicator: {
    ACTIVE: 'Klien aktif',
    COMPLETED: 'Selesai program',
    RECOVERED: 'Outcome pulih',
    NOT_RELAPSED: 'Tidak kambuh',
    IMPROVED_PHYSICAL: 'Kesehatan fisik meningkat',
    IMPROVED_PSYCHOLOGICAL: 'Psikologis meningkat',
    IMPROVED_SOCIAL: 'Hubungan sosial meningkat',
    IMPROVED_ENVIRONMENT: 'Lingkungan meningkat',
    VISITED: 'Kunjungan rumah terlaksana',
    FIRST_CONTACT: 'Kontak pertama',
    DOCUMENTED: 'Riwayat penggunaan lengkap',
  },
  Measure: { CLIENTS: 'Klien', PERCENT: 'Persen', DAYS: 'Hari' },
  Grouping: {
    ALL: 'Keseluruhan',
    UNIT: common.unit,
    PROVINCE: 'Provinsi',
    PATHWAY: 'Jalur',
    SEX: 'Jenis kelamin',
    SUBSTANCE: 'Jenis zat',
  },
};
