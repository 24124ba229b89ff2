/** The floors of the house: each sees only below, features only what stands before them. */
const FEATURES = [
  'regions',
  'units',
  'people',
  'files',
  'jobs',
  'lists',
  'rulebook',
  'officers',
  'facilities',
  'agents',
  'clients',
  'networks',
  'prisons',
  'imports',
  'waivers',
  'enrollments',
  'areas',
  'relapses',
  'monitoring',
  'meetings',
  'surveys',
  'referrals',
  'assessments',
  'outcomes',
  'duties',
  'reports',
  'corrections',
  'supervision',
  'reach',
  'indicators',
  'budgets',
];
const LATER = ['partners'];

const source = (...folders) => `^api/src/(${folders.join('|')})/`;
const floors = source('guideline', 'ground', ...FEATURES, ...LATER);

const parentsOnly = FEATURES.map((feature, at) => ({
  name: `${feature}-imports-parents-only`,
  severity: 'error',
  from: { path: source(feature) },
  to: { path: source(...FEATURES, ...LATER), pathNot: source(...FEATURES.slice(0, at + 1)) },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^(api|admin)/' }, to: { circular: true } },
    {
      name: 'guideline-is-pure',
      severity: 'error',
      from: { path: '^api/src/guideline/' },
      to: { pathNot: '^api/src/guideline/' },
    },
    {
      name: 'ground-sees-guideline',
      severity: 'error',
      from: { path: '^api/src/ground/' },
      to: { path: '^(api|admin|test)/', pathNot: source('guideline', 'ground') },
    },
    {
      name: 'features-never-see-the-roof',
      severity: 'error',
      from: { path: source(...FEATURES, ...LATER) },
      to: { path: '^(api/src|admin|test)/', pathNot: floors },
    },
    ...parentsOnly,
    { name: 'admin-never-sees-api', severity: 'error', from: { path: '^admin/' }, to: { path: '^(api|test)/' } },
    { name: 'api-never-sees-admin', severity: 'error', from: { path: '^api/' }, to: { path: '^(admin|test|schema)/' } },
    { name: 'no-unresolved', severity: 'error', from: { path: '^(api|admin)/' }, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(graphql|css|svg|json)$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
