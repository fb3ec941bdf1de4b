import { configureGlobal } from 'fast-check';

// Nightly runs look a hundred times longer for the same properties.
const nightly = process.env['REDRESS_NIGHTLY'] === '1';
configureGlobal({ seed: Number(process.env['REDRESS_SEED']), ...(nightly && { numRuns: 10_000 }) });
