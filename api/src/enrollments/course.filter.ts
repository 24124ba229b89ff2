import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Pathway } from '../clients/client.js';
import { insideOf } from '../ground/columns.js';
import { ofUnits } from '../ground/filters.js';
import type { Conditions } from '../ground/listing.js';

/** Whose courses, as figures group them: of units, a province, a pathway, a region of domicile. */
@InputType()
export abstract class CourseFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the province of the unit (kode provinsi).' })
  province?: string | null;

  @Field(() => [Pathway], { nullable: true })
  pathways?: Pathway[] | null;

  @Field(() => ID, { nullable: true, description: 'Code of a province, regency, district or village of domicile.' })
  within?: string | null;
}

/** The conditions of a `CourseFilter`, on rows that carry the unit and the client. */
export const ofCourses: Conditions<CourseFilter> = {
  ...ofUnits,
  province: (code, { c }) => sql`${c('unit')} = any (array(select u.id from unit u where u.province_code = ${code}))`,
  pathways: (list, { c }) => sql`${c('client')} in (select k.id from client k where k.pathway = any (${list}::text[]))`,
  within: (code, { c }) =>
    sql`${c('client')} in (select k.id from client k where ${insideOf(sql`k.village_code`, code)})`,
};
