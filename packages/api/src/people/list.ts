import { and, asc, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { PERSON_ROLES } from '../principal.ts';
import { procedure } from '../trpc.ts';

const Input = z.strictObject({
  role: z.enum(PERSON_ROLES).optional(),
  /** The last id of the page before. */
  after: z.string().max(64).default(''),
  limit: z.int().min(1).max(100).default(50),
});

export const list = procedure('admin')
  .input(Input)
  .query(({ ctx: { db }, input }) => {
    const { user } = db.tables;
    const { id, name, email, emailVerified, role, rights, disabled } = user;
    return db.readRows(
      db.read
        .select({ id, name, email, emailVerified, role, rights, disabled })
        .from(user)
        .where(and(gt(id, input.after), input.role && eq(role, input.role)))
        .orderBy(asc(id))
        .limit(input.limit),
    );
  });
