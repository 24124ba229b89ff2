import { ArrayMaxSize, IsOptional, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import {
  Diagnosis,
  LONGEST_USE,
  RouteOfUse,
  UsedSubstance,
  type DrugUse,
  type RouteOfUseWord,
  type UsedSubstanceWord,
} from './drugUse.js';

/** What a client used; what is not known is left out. */
@InputType({ description: 'What a client used; what is not known is left out (riwayat penggunaan).' })
export class DrugUseInput implements DrugUse {
  @ArrayMaxSize(13, { message: 'tooMany|13' })
  @Field(() => [UsedSubstance], { defaultValue: [], description: 'The main one first (jenis zat).' })
  substances!: UsedSubstanceWord[];

  @IsOptional()
  @Min(1, { message: `between|1–${LONGEST_USE}` })
  @Max(LONGEST_USE, { message: `between|1–${LONGEST_USE}` })
  @Field(() => Int, { nullable: true, description: 'In months (lama pemakaian).' })
  monthsOfUse: number | null = null;

  @ArrayMaxSize(5, { message: 'tooMany|5' })
  @Field(() => [RouteOfUse], { defaultValue: [] })
  routes!: RouteOfUseWord[];

  @IsOptional()
  @Diagnosis()
  @Field(() => String, { nullable: true, description: 'ICD-10 code, F10.0 to F19.9 (diagnosis).' })
  diagnosis: string | null = null;
}
