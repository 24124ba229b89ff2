/** What a report counts, in the order it is told; each belongs to a chapter. */
export const figureChapters = {
  CLIENTS: [
    ...['CLIENTS_SERVED', 'CLIENTS_AT_END', 'COMPULSORY_CLIENTS', 'VOLUNTARY_CLIENTS', 'NEW_ENROLLMENTS'],
    ...['COMPLETED_ENROLLMENTS', 'EXITED_ENROLLMENTS', 'MOVED_AWAY'],
  ],
  RECORDS: ['RECORDS_HANDED_IN', 'RECORDS_LATE'],
  MONITORING: ['DIRECT_VISITS', 'INDIRECT_VISITS', 'CLIENTS_VISITED_AT_HOME'],
  MENTORING: [
    'ACTIVITIES',
    'FAMILY_SESSIONS',
    'VOCATIONAL_ACTIVITIES',
    'MEETINGS',
    'ATTENDANCES',
    'REFERRALS_SENT',
    'REFERRALS_COMPLETED',
  ],
  GUIDANCE: ['URINE_NEGATIVE', 'URINE_POSITIVE', 'URINE_INVALID', 'QUALITY_BASELINES', 'QUALITY_FINALS'],
  RELAPSES: ['SLIPS', 'LAPSES', 'RELAPSES', 'CLIENTS_NOT_RELAPSED'],
  OUTCOMES: ['RECOVERED', 'NOT_RECOVERED', 'QUALITY_IMPROVED'],
} as const;

export type FigureChapterWord = keyof typeof figureChapters;
export type FigureWord = (typeof figureChapters)[FigureChapterWord][number];

/** Every figure, in order. */
export const figureWords = Object.values(figureChapters).flat() as FigureWord[];

/** Figures by their word; what was not counted is nothing. */
export type Figures = { [Word in FigureWord]: number };

/** The figures of what was counted, every word once, in order. */
export const figuresOf = (counted: Partial<Figures>): Figures =>
  Object.fromEntries(figureWords.map((word) => [word, counted[word] ?? 0])) as Figures;
