/** Unit and Office.js tests run in Node; journeys drive a real browser and say so when none is found. */
const shared = {
  testEnvironment: 'node',
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@ironcalc/wasm|@cj-tech-master/excelts|fast-check|docx)/)',
  ],
};

module.exports = {
  // Of two cores jest would leave one alone and run all files one after another.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/journeys/'],
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/test/journeys/harness/setup.ts',
      globalTeardown: '<rootDir>/test/journeys/harness/teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/journeys/harness/timeout.ts'],
    },
  ],
};
