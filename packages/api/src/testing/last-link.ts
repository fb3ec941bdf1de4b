import type { Letter } from '@redress/shared/mail/mail-template';
import { desc } from 'drizzle-orm';
import type { TestHouse } from './open-house.ts';

/** The token in the newest mail of that kind waiting for somebody; '' when its link has none. */
export async function lastLink({ db }: TestHouse, to: string, template: Letter['template']): Promise<string> {
  const { effect } = db.tables;
  const waiting = await db.read.select().from(effect).orderBy(desc(effect.id));
  const letter = waiting
    .map(({ payload }) => payload as Letter)
    .find((each) => each.to === to && each.template === template);
  if (!letter) throw new Error(`no ${template} for ${to}`);
  return new URL(letter.data.link).searchParams.get('token') ?? '';
}
