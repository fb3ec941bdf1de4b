import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './drizzle/postgres-schema.ts',
  out: './drizzle/postgres',
  breakpoints: false,
});
