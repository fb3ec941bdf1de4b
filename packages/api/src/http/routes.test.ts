import { expect, test } from 'vitest';
import { openTestHouse } from '../testing/open-house.ts';

/** Every address of the server, and who is let in; a new one fails here until it says so. */
const ROUTES = {
  'POST /api/auth/change-password': 'whoever is signed in and knows the old one',
  'POST /api/auth/request-password-reset': 'anyone; a mail follows',
  'POST /api/auth/reset-password': 'who holds the link of the mail',
  'POST /api/auth/send-verification-email': 'anyone; a mail follows',
  'POST /api/auth/sign-in/email': 'anyone',
  'POST /api/auth/sign-out': 'anyone',
  'POST /api/auth/sign-up/email': 'anyone',
  'POST /api/auth/verify-email': 'who holds the link of the mail',
  'POST /evidence': 'whoever is signed in',
  'GET /evidence/:id': 'the uploader, later whoever sees the dispute',
  'GET /statistics/disputes.csv': 'overseers',
  'GET /trpc/:path': 'as each procedure says',
  'POST /trpc/:path': 'as each procedure says',
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
};

test('every plain route stands in the table with who may use it', async () => {
  const house = await openTestHouse('sqlite');
  expect(routesIn(house.server.printRoutes({ commonPrefix: false })).toSorted()).toEqual(
    Object.keys(ROUTES).toSorted(),
  );
  await house.close();
});

/** The printed tree as a list: each line is indented by four signs below what its path goes on from. */
function routesIn(tree: string): string[] {
  const above: string[] = [];
  const routes: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent = '', part = '', methods = ''] = /^(.*?)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
    if (part === '') continue;
    const depth = indent.length / 4;
    above.splice(depth, above.length, part);
    routes.push(
      ...methods
        .split(', ')
        .filter(Boolean)
        .map((method) => `${method} ${above.join('')}`),
    );
  }
  return routes.filter((route) => !/^(HEAD|OPTIONS) /.test(route));
}
