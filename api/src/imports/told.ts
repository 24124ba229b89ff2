import { Field, ObjectType } from 'type-graphql';
import type { Language } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { ImportSeverity, type Problem, type SeverityWord } from './cells/problem.js';
import { ImportField, type ImportFieldWord, type Mapped } from './columns/field.js';
import { labelOf, tell } from './tell.js';

/** A problem of a row as it is told. */
@ObjectType({
  description: 'What is wrong with a row, where, and what is possible (masalah baris).',
  simpleResolvers: true,
})
export class ImportProblem {
  @Field(() => ImportField, { nullable: true })
  field!: ImportFieldWord | null;

  @Field(() => String, {
    nullable: true,
    description: 'Header of its column in the file (kolom); null where it has none.',
  })
  column!: string | null;

  @Field(() => String, { description: 'What the field is called (nama isian).' })
  label!: string;

  @Field(() => ImportSeverity)
  severity!: SeverityWord;

  @Field(() => String, { description: 'Key of the sentence, the same in every language (kode).' })
  reason!: string;

  @Field(() => String, { description: 'What was found, why not, and what is possible (keterangan).' })
  message!: string;

  @Field(() => [String], { description: 'What may be meant or is possible (saran).' })
  possible!: string[];
}

/** All problems of a row in a language, each with the header of its column. */
export function told({ noted, judged }: Row, mapping: readonly Mapped[], language: Language): ImportProblem[] {
  return [...(noted as Problem[]), ...(judged as Problem[])].map((problem) => ({
    ...problem,
    column: mapping.find(({ field }) => field === problem.field)?.column ?? null,
    label: labelOf(language, problem.field),
    message: tell(language, problem.facts ? problem : { reason: 'cleared' }),
    possible: [problem.facts?.['required'] ?? []].flat().map(String),
  }));
}
