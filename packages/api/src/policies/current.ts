import { procedure } from '../trpc.ts';

/** The rules new disputes are filed under, for everybody to read. */
export const current = procedure('anyone').query(({ ctx }) => ctx.packs.current);
