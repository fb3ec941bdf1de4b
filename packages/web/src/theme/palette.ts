import type { MantineColorsTuple } from '@mantine/core';

/** The only accent: what can be pressed. */
export const ink: MantineColorsTuple = [
  '#eef2f9',
  '#dbe4f2',
  '#b9cae6',
  '#95aed9',
  '#7c9ace',
  '#6285c2',
  '#3e66ab',
  '#315594',
  '#24457f',
  '#1a3565',
];

/** "Your turn", and nothing else. */
export const amber: MantineColorsTuple = [
  '#fdf5e2',
  '#faebc6',
  '#f4d68c',
  '#edc054',
  '#e3ab2c',
  '#c98f14',
  '#a8740a',
  '#8f6108',
  '#754e07',
  '#5a3c05',
];

/** Done, and nothing else. */
export const green: MantineColorsTuple = [
  '#edf6f0',
  '#d8ecde',
  '#b0d8bd',
  '#85c29a',
  '#60ae7b',
  '#45985f',
  '#2f7d4a',
  '#276a3e',
  '#1f5733',
  '#174327',
];

/** Harm or destruction, and nothing else. */
export const red: MantineColorsTuple = [
  '#fbeeec',
  '#f6dbd7',
  '#ecb6ae',
  '#e29286',
  '#d97366',
  '#c8503f',
  '#b23d2d',
  '#983225',
  '#82291e',
  '#651f17',
];

/** Warm greys: text and hairlines of the light scheme. */
export const gray: MantineColorsTuple = [
  '#f7f6f2',
  '#f0eee8',
  '#e6e3db',
  '#d6d2c8',
  '#bfbab0',
  '#928e86',
  '#6f6c67',
  '#5b5955',
  '#3c3b39',
  '#262624',
];

/** The night's paper and ink. */
export const dark: MantineColorsTuple = [
  '#d9dade',
  '#b9bcc4',
  '#9fa3ad',
  '#71757f',
  '#454a54',
  '#363a43',
  '#262a31',
  '#1c1f25',
  '#16181d',
  '#101216',
];
