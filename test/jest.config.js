const tests = (name, opened = {}) => ({
  displayName: name,
  rootDir: new URL('..', import.meta.url).pathname,
  runner: 'jest-light-runner',
  transform: {},
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  ...opened,
});

const around = (world) => ({
  globalSetup: `<rootDir>/test/support/${world}.start.mjs`,
  globalTeardown: `<rootDir>/test/support/${world}.stop.mjs`,
});

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  // One worker would be the runner's own thread, which can hold one project only.
  maxWorkers: 2,
  projects: [tests('guideline'), tests('house'), tests('api', around('database')), tests('admin', around('system'))],
};
