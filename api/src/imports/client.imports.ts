import sql from 'sql-template-tag';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Client } from '../clients/client.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { ImportRow } from './row.js';

@ObjectType({
  description: "A client's number in the system of a rehabilitation centre (nomor luar).",
  simpleResolvers: true,
})
class ExternalNumber {
  @Field(() => String, { description: 'Name of the institution (nama lembaga).' })
  institution!: string;

  @Field(() => String, { description: 'The number there (nomor).' })
  number!: string;
}

@Resolver(() => Client)
export class ClientImports {
  @FieldResolver(() => [ExternalNumber], {
    description: "Its numbers in the systems of rehabilitation centres (nomor luar); the owning unit's staff see them.",
  })
  async externalNumbers(@Root() client: Row, @Ctx() { read, viewer }: Context): Promise<Row[]> {
    if (!STAFF.includes(viewer.role)) return [];
    const rows = await read.children(
      ImportRow,
      'client',
      client['id'],
      sql`and t.rehabilitation is not null and t.external_number is not null order by t.id`,
    );
    return rows.map((row) => ({ institution: row['institution'], number: row['externalNumber'] }));
  }
}
