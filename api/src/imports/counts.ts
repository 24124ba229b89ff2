import { Field, Int, ObjectType } from 'type-graphql';

/** How many rows would be, or were, what. */
@ObjectType('ImportCounts', {
  description: 'Rows of an import by what confirming does with them (jumlah baris).',
  simpleResolvers: true,
})
export class Counts {
  @Field(() => Int, { description: 'Rows with something in them (baris).' })
  rows!: number;

  @Field(() => Int, { description: 'New clients, each with a rehabilitation (klien baru).' })
  new!: number;

  @Field(() => Int, { description: 'Rehabilitations for clients who are there (klien lama).' })
  existing!: number;

  @Field(() => Int, { description: 'Rows that are there already (sudah ada).' })
  already!: number;

  @Field(() => Int, { description: 'Rows with an error (kesalahan).' })
  errors!: number;

  @Field(() => Int, { description: 'Rows with a warning (peringatan).' })
  warnings!: number;
}

/** Before anything is counted. */
export const noCounts: Counts = { rows: 0, new: 0, existing: 0, already: 0, errors: 0, warnings: 0 };
