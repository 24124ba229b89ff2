import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { empty } from 'sql-template-tag';
import { Client } from '../clients/client.js';
import { Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { UUID } from '../ground/scalars.js';
import { structureOf } from '../guideline/socialNetwork.js';
import { keep } from './keep.js';
import { NetworkMapInput } from './networkMap.input.js';
import { NetworkMap, type NetworkContact, type NetworkTie } from './networkMap.js';

const structure = (map: Row) =>
  structureOf(
    (map['contacts'] as NetworkContact[]).map(({ key }) => key),
    (map['ties'] as NetworkTie[]).map(({ one, other }) => [one, other] as const),
  );

@Resolver(() => NetworkMap)
export class NetworkMapResolver {
  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => NetworkMap, { description: 'Keeps the map of a client’s contacts (menyimpan peta jaringan sosial).' })
  keepNetworkMap(
    @Arg('clientId', () => UUID) clientId: string,
    @Arg('input', () => NetworkMapInput) input: NetworkMapInput,
    @Arg('expectedVersion', () => Int, {
      defaultValue: 0,
      description: 'The version that was seen; 0 where there was none.',
    })
    expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<NetworkMap> {
    return keep(context, clientId, expectedVersion, input);
  }

  @FieldResolver(() => [String], { description: 'Keys of the contacts most others are tied to (simpul, pusat).' })
  hubs(@Root() map: Row): string[] {
    return structure(map).hubs;
  }

  @FieldResolver(() => [String], {
    description: 'Keys of the contacts without whom others would lose each other (jembatan penghubung).',
  })
  bridges(@Root() map: Row): string[] {
    return structure(map).bridges;
  }
}

@Resolver(() => Client)
export class ClientNetworkMap {
  @FieldResolver(() => NetworkMap, {
    nullable: true,
    description:
      'Whom the client is in contact with (peta jaringan sosial); null where it is not drawn or not in sight.',
  })
  async networkMap(@Root() { id }: Row, @Ctx() { read }: Context): Promise<Row | null> {
    return (await read.children(NetworkMap, 'client', id, empty))[0] ?? null;
  }
}
