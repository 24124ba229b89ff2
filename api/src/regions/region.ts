import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { openToRead } from '../ground/rows.js';

/** A region of Indonesia by its Kemendagri code. Codes end, they are never deleted. */
@ObjectType()
abstract class Region {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Kemendagri code (kode wilayah), like 31.74.01.1001.' })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String)
  name!: string;

  @Property({ type: 'date' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validTo!: string | null;
}

/** A province (provinsi); 38 of them. */
@Entity({ policies: openToRead })
@ObjectType({ description: 'A province (provinsi).' })
export class Province extends Region {}

/** A regency or city (kabupaten/kota); 514 of them. */
@Entity({ policies: openToRead })
@ObjectType({ description: 'A regency or city (kabupaten/kota).' })
export class Regency extends Region {
  @ManyToOne(() => Province)
  @Index()
  @Field(() => Province)
  province!: Province;
}

/** A district (kecamatan); 7,285 of them. */
@Entity({ policies: openToRead })
@ObjectType({ description: 'A district (kecamatan).' })
export class District extends Region {
  @ManyToOne(() => Regency)
  @Index()
  @Field(() => Regency)
  regency!: Regency;
}

/** A village (desa, kelurahan); 83,762 of them. */
@Entity({ policies: openToRead })
@Index({
  name: 'village_search_index',
  expression: 'create index "village_search_index" on "village" using gin ("search" gin_trgm_ops)',
})
@ObjectType({ description: 'A village (desa, kelurahan or desa adat).' })
export class Village extends Region {
  @ManyToOne(() => District)
  @Index()
  @Field(() => District)
  district!: District;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it lies, "Tebet, Jakarta Selatan".' })
  path!: string;

  /** Its names from village to regency in lower case, for searching. */
  @Property({ type: 'text', hidden: true })
  search!: string;
}
