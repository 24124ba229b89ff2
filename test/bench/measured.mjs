/** What is measured: the query a panel or partner sends, and the one statement that fetches the same rows. */
export const measured = {
  'client-list': {
    graphql: () => ({
      query: `query Q { clients(first: 25) { nodes { code initials sex village { path } activeEnrollment { status programmeMonth startedOn } } } }`,
    }),
    bare: () => ({
      sql: `select t.code, t.initials, t.sex, v.path, e.status, e.started_on from (select * from client order by code, id limit 26) t
        join village v on v.code = t.village_code left join enrollment e on e.client_id = t.id and e.status = 'ACTIVE'`,
      values: [],
    }),
  },
  'visit-list': {
    graphql: () => ({
      query: `query Q { visits(first: 25, filter: { unitIds: [5007] }) { nodes { visitedOn mode place recoveryStatus client { code initials } } } }`,
    }),
    bare: () => ({
      sql: `select t.visited_on, t.mode, t.place, t.recovery_status, c.code, c.initials from (select * from visit where unit_id = any ($1::int[])
        order by visited_on desc, id desc limit 26) t join client c on c.id = t.client_id`,
      values: [[5007]],
    }),
  },
  'enrollment-detail': {
    graphql: (rows) => ({
      query: `query Q($id: UUID!) { enrollment(id: $id) { startedOn client { code village { path } } visits { visitedOn mode recoveryStatus } } }`,
      variables: { id: rows[7].id },
    }),
    bare: (rows) => ({
      sql: `select e.started_on, c.code, v.path, (select json_agg(json_build_object('visitedOn', visited_on, 'mode', mode, 'recoveryStatus', recovery_status))
        from visit where enrollment_id = e.id) visits from enrollment e join client c on c.id = e.client_id join village v on v.code = c.village_code where e.id = $1`,
      values: [rows[7].id],
    }),
  },
  'client-count': {
    graphql: () => ({ query: `query Q { clients(first: 1, filter: { unitIds: [5007] }) { totalCount } }` }),
    bare: () => ({ sql: 'select count(*) from client where unit_id = any ($1::int[])', values: [[5007]] }),
  },
  'village-search': {
    graphql: () => ({ query: `query Q { villages(search: "tebet barrat", first: 10) { code name path } }` }),
    bare: () => ({ sql: 'select code, name, path from find_villages($1, null, 10)', values: [['tebet', 'barrat']] }),
  },
};
