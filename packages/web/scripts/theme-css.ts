import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import type { Plugin } from 'vite';
import { theme } from '../src/theme/theme.ts';
import { variables } from '../src/theme/variables.ts';

const id = 'virtual:theme.css';

/**
 * Mantine would write the theme's variables into a <style> element at run time, which
 * `style-src 'self'` forbids. The same variables become a file of the build instead.
 */
export function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? themeAsCss() : undefined),
  };
}

function themeAsCss(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const base = defaultCssVariablesResolver(merged);
  return convertCssVariables(
    {
      variables: { ...base.variables, ...variables.variables },
      light: { ...base.light, ...variables.light },
      dark: { ...base.dark, ...variables.dark },
    },
    ':root',
  );
}
