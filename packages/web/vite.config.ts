import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { themeCss } from './scripts/theme-css.ts';

const api = process.env['REDRESS_API'] ?? 'http://127.0.0.1:4000';
const served = ['/trpc', '/api', '/evidence', '/statistics/disputes.csv', '/healthz', '/readyz'];

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }), react(), themeCss()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: Object.fromEntries(served.map((path) => [path, { target: api }])) },
});
