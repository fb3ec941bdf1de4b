import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { invitationId } from './invitation-token.ts';
import { joinOrganisation } from './join-organisation.ts';

/** For whoever has an account with the invited address. */
export const acceptInvitation = procedure('signedIn', { max: 20, windowMs: 600_000 })
  .input(z.strictObject({ token: z.string().max(200) }))
  .mutation(async ({ ctx: { db, clock, principal }, input }) => {
    const now = clock.now();
    const organisationId = await db.write((tx) => joinOrganisation(tx, principal, invitationId(input.token), now));
    return { organisationId };
  });
