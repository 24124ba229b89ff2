import { registerEnumType } from 'type-graphql';

/** Sex of a person as their papers say it (jenis kelamin). */
export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}
registerEnumType(Sex, { name: 'Sex', description: 'Sex (jenis kelamin).' });
