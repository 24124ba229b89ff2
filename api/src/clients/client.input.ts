import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Phone, Text } from '../ground/input.js';
import { CivilDay, NIK, UUID } from '../ground/scalars.js';
import { Sex } from '../people/sex.js';
import { Pathway } from './client.js';

@InputType({ description: 'A contact of the family (kontak keluarga).' })
export class FamilyContactInput {
  @Text()
  @Field(() => String)
  name!: string;

  @Text(50)
  @Field(() => String)
  relation!: string;

  @IsOptional()
  @Phone()
  @Field(() => String, { nullable: true })
  phone: string | null = null;
}

/** Who a new client is; the client belongs to the unit of who registers. */
@InputType({ description: 'Who a new client is; the client belongs to the unit of who registers (pendaftaran klien).' })
export class RegisterClientInput {
  @Field(() => UUID, { nullable: true, description: 'Made by the client app; a repetition with it has one effect.' })
  id?: string | null;

  @Text()
  @Field(() => String)
  name!: string;

  @Field(() => NIK, { nullable: true })
  nik?: string | null;

  @Field(() => CivilDay)
  bornOn!: string;

  @Field(() => Sex)
  sex!: Sex;

  @Field(() => ID, { description: 'Code of the village of domicile.' })
  villageCode!: string;

  @IsOptional()
  @Text(500)
  @Field(() => String, { nullable: true })
  address?: string | null;

  @IsOptional()
  @Phone()
  @Field(() => String, { nullable: true })
  phone?: string | null;

  @ValidateNested({ each: true })
  @ArrayMaxSize(10, { message: 'tooMany|10' })
  @Field(() => [FamilyContactInput], { defaultValue: [] })
  family!: FamilyContactInput[];

  @Field(() => Pathway)
  pathway!: Pathway;
}

/** What changes of a client; what is left out stays. */
@InputType({ description: 'What changes of a client; what is left out stays (perubahan data klien).' })
export class UpdateClientInput {
  @IsOptional()
  @Text()
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => NIK, { nullable: true })
  nik?: string | null;

  @Field(() => CivilDay, { nullable: true })
  bornOn?: string | null;

  @Field(() => Sex, { nullable: true })
  sex?: Sex | null;

  @Field(() => ID, { nullable: true })
  villageCode?: string | null;

  @IsOptional()
  @Text(500)
  @Field(() => String, { nullable: true })
  address?: string | null;

  @IsOptional()
  @Phone()
  @Field(() => String, { nullable: true })
  phone?: string | null;

  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(10, { message: 'tooMany|10' })
  @Field(() => [FamilyContactInput], { nullable: true })
  family?: FamilyContactInput[] | null;

  @Field(() => Pathway, { nullable: true })
  pathway?: Pathway | null;
}
