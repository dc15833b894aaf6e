import { describeContract } from '../storage/contract.js';
import { describeOnServer } from './server.js';

describeOnServer('the store on PostgreSQL', (_server, databases) => describeContract(databases));
