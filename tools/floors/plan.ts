/** Rooms from the ground up: an arrow may fall to any lower floor, never rise, and never cross to a neighbour. */
export interface Floor {
  rooms: string[];
  /** Neighbours on this floor may use each other, as long as no circle arises. */
  open?: true;
  /** Rooms that no floor names live here. */
  others?: true;
}

export interface PackagePlan {
  floors: Floor[];
  /** Packages it may import from; `type` is for types alone, of the entries listed. */
  uses: Record<string, 'value' | { types: string[] }>;
  pure?: true;
}

/** The room of the files directly under `src`, save those that a floor names. */
export const ground = 'ground';

export const plan: Record<string, PackagePlan> = {
  shared: {
    pure: true,
    uses: {},
    floors: [
      { rooms: [ground, 'vocabulary'], open: true },
      { rooms: ['calendar', 'ledger', 'order'] },
      { rooms: ['policy'] },
      { rooms: ['merchant', 'evidence', 'statistics', 'mail'] },
      { rooms: ['adjudication'] },
      { rooms: ['dispute', 'sanction', 'report'] },
    ],
  },
  api: {
    uses: { shared: 'value' },
    floors: [
      { rooms: [ground, 'db'], open: true },
      { rooms: ['gateways', 'workers', 'trpc'] },
      { rooms: [], others: true },
      { rooms: ['jobs', 'router', 'cli', 'demo'] },
      { rooms: ['http'] },
      { rooms: ['app'] },
      { rooms: ['main'] },
    ],
  },
  web: {
    uses: { shared: 'value', api: { types: ['router'] } },
    floors: [
      { rooms: ['text', 'theme'], open: true },
      { rooms: ['ui'] },
      { rooms: [ground], others: true, open: true },
      { rooms: ['forms'] },
      { rooms: ['routes'] },
      { rooms: ['routeTree.gen', 'router', 'main'], open: true },
    ],
  },
};

/** What a room may not import by package name. */
export const closed: Record<string, RegExp[]> = {
  'web/ui': [/^@redress\//, /^@trpc\//, /^@tanstack\/react-router/],
};

export const maxLines = 250;

export const forbiddenNames = ['util', 'helper', 'service', 'manager', 'common', 'misc', 'base', 'handler', 'impl'];
