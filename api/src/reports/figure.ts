import { Field, Int, ObjectType } from 'type-graphql';
import { words } from '../ground/words.js';
import { figureChapters, figureWords, type FigureChapterWord, type Figures, type FigureWord } from './figures.js';

const FigureName = words<FigureWord>('FigureName', figureWords, 'What a report counts (angka laporan).');
const FigureChapter = words<FigureChapterWord>(
  'FigureChapter',
  Object.keys(figureChapters) as FigureChapterWord[],
  'The chapter of a report a figure stands in (kelompok angka).',
);

/** One number of a report. */
@ObjectType({ description: 'One number of a report (angka laporan).', simpleResolvers: true })
export class Figure {
  @Field(() => FigureName)
  name!: FigureWord;

  @Field(() => FigureChapter)
  chapter!: FigureChapterWord;

  @Field(() => Int)
  value!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'As the records stand today, where it differs from the frozen one (angka saat ini).',
  })
  today!: number | null;
}

/** Figures as the API tells them, beside what is counted today. */
export const told = (figures: Figures, today: Figures = figures): Figure[] =>
  (Object.entries(figureChapters) as [FigureChapterWord, readonly FigureWord[]][]).flatMap(([chapter, names]) =>
    names.map((name) => ({
      ...{ name, chapter, value: figures[name] ?? 0 },
      today: today[name] === figures[name] ? null : today[name],
    })),
  );
