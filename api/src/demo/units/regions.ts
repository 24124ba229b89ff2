import type { PoolClient } from 'pg';

/** A province with the codes of its regencies. */
export interface ProvinceFacts {
  code: string;
  name: string;
  regencies: string[];
}

/** A village as the demo world knows it. */
export interface Place {
  code: string;
  name: string;
  district: string;
  regency: string;
}

/** The provinces in force, with their regencies. */
export async function readProvinces(client: PoolClient): Promise<ProvinceFacts[]> {
  const { rows } = await client.query<ProvinceFacts>(
    `select p.code, p.name, array_agg(r.code order by r.code) regencies
     from province p join regency r on r.province_code = p.code where p.valid_to is null and r.valid_to is null
     group by p.code order by p.code`,
  );
  return rows;
}

/** The villages of some regencies, in the order of their codes, by regency. */
export async function readPlaces(client: PoolClient, regencies: string[]): Promise<Map<string, Place[]>> {
  const { rows } = await client.query<Place>(
    `select v.code, v.name, d.name district, d.regency_code regency from village v
     join district d on d.code = v.district_code where d.regency_code = any ($1) and v.valid_to is null order by v.code`,
    [regencies],
  );
  return Map.groupBy(rows, ({ regency }) => regency);
}
