import { describe } from '@jest/globals';
import { describeContract } from './contract.js';
import { sqliteFiles } from './sqlite-files.js';

describe('the store on SQLite', () => {
  describeContract(sqliteFiles());
});
