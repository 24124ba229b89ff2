import { Field, InputType } from 'type-graphql';
import { CivilDay, UUID } from '../ground/scalars.js';

@InputType({ description: 'An enrollment as it begins (pendaftaran kepesertaan).' })
export class EnrollClientInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  clientId!: string;

  @Field(() => UUID, { description: 'The completed rehabilitation it follows.' })
  rehabilitationId!: string;

  @Field(() => CivilDay, { description: 'The day the client returned to family or community.' })
  startedOn!: string;

  @Field(() => UUID, { description: 'The consent given at intake.' })
  consentId!: string;
}
