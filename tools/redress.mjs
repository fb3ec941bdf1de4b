#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

process.argv.splice(1, 1, fileURLToPath(new URL('launch.mjs', import.meta.url)), 'redress');
await import('./launch.mjs');
