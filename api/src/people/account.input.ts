import { IsOptional, Matches, MinLength } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Role } from '../ground/access.js';
import { Text } from '../ground/input.js';
import { UUID } from '../ground/scalars.js';

/** An account as it is opened. */
@InputType({ description: 'An account as it is opened (pembukaan akun).' })
export class RegisterAccountInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Matches(/^[a-z0-9][a-z0-9._-]{2,59}$/, { message: 'username|a–z 0–9 . _ -' })
  @Field(() => String, { description: '3 to 60 of a–z, 0–9, dot, underscore, hyphen.' })
  username!: string;

  @Text()
  @Field(() => String)
  name!: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => Int)
  unitId!: number;

  @Field(() => UUID, { nullable: true, description: 'The recovery agent it belongs to; for the role AGENT.' })
  agentId?: string | null;

  @IsOptional()
  @Text()
  @Field(() => String, {
    nullable: true,
    description: 'How another OpenID issuer knows the person; left out, a password is made.',
  })
  subject?: string | null;
}

/** What changes of an account; what is left out stays. */
@InputType({ description: 'What changes of an account; what is left out stays (perubahan akun).' })
export class UpdateAccountInput {
  @IsOptional()
  @Text()
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => Role, { nullable: true })
  role?: Role | null;

  @Field(() => Int, { nullable: true })
  unitId?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'False closes it: nobody signs in with it any more.' })
  active?: boolean | null;
}

/** A password of one's own. */
@InputType({ description: 'A password of one’s own (penggantian kata sandi).' })
export class ChangePasswordInput {
  @Field(() => String)
  current!: string;

  @MinLength(12, { message: 'passwordLength|12' })
  @Field(() => String, { description: 'At least 12 characters.' })
  next!: string;
}

@InputType({ description: 'Which accounts (saringan akun).' })
export class AccountFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [Role], { nullable: true })
  roles?: Role[] | null;

  @Field(() => Boolean, { nullable: true })
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or username.' })
  search?: string | null;
}
