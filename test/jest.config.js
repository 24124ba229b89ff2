const code = {
  rootDir: new URL('..', import.meta.url).pathname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

export default {
  ...code,
  projects: [
    { ...code, displayName: 'guideline', testMatch: ['<rootDir>/test/guideline/**/*.test.ts'] },
    { ...code, displayName: 'house', testMatch: ['<rootDir>/test/house/**/*.test.ts'] },
    {
      ...code,
      displayName: 'api',
      testMatch: ['<rootDir>/test/api/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/database.start.mjs',
      globalTeardown: '<rootDir>/test/support/database.stop.mjs',
    },
    {
      ...code,
      displayName: 'admin',
      testMatch: ['<rootDir>/test/admin/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/system.start.mjs',
      globalTeardown: '<rootDir>/test/support/system.stop.mjs',
    },
  ],
};
