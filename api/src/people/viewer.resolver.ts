import { Authorized, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ANYONE, Role, type Viewer as Asking } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { UUID } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';

@ObjectType({ description: 'Who is signed in (pengguna): the account, its role and its unit.' })
class Viewer {
  @Field(() => UUID)
  account!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => UUID, { nullable: true, description: 'The recovery agent the account belongs to (agen pemulihan).' })
  agent!: string | null;

  @Field(() => [Int], { description: 'Numbers of the units in sight: its own and those below.' })
  units!: number[];
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Authorized(...ANYONE)
  @Query(() => Viewer)
  viewer(@Ctx() { viewer }: Context): Asking {
    return viewer;
  }

  @FieldResolver(() => Unit)
  unit(@Root() viewer: Asking, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Unit, viewer.unit);
  }
}
