import type { Config } from './config.ts';
import { demoClock } from './session/demo-clock.ts';
import { command } from './disputes/command.ts';
import { file } from './disputes/file.ts';
import { find } from './disputes/find.ts';
import { get } from './disputes/get.ts';
import { onFact } from './disputes/on-fact.ts';
import { queue } from './disputes/queue.ts';
import { discard as discardDraft } from './drafts/discard.ts';
import { get as draft } from './drafts/get.ts';
import { save as saveDraft } from './drafts/save.ts';
import { discard as discardFile } from './evidence/discard.ts';
import { demoMailbox } from './mailbox/list.ts';
import { get as order } from './orders/get.ts';
import { mine } from './orders/mine.ts';
import { redeemHandOver } from './orders/redeem-hand-over.ts';
import { acceptInvitation } from './organisations/accept-invitation.ts';
import { create } from './organisations/create.ts';
import { invite } from './organisations/invite.ts';
import { mine as shops } from './organisations/mine.ts';
import { list as merchantTeams } from './organisations/list.ts';
import { registerByInvitation } from './organisations/register-by-invitation.ts';
import { arbitrators } from './people/arbitrators.ts';
import { list as people } from './people/list.ts';
import { setStanding } from './people/set-standing.ts';
import { current } from './policies/current.ts';
import { get as pack } from './policies/get.ts';
import { demoDoors } from './session/demo-doors.ts';
import { me } from './session/me.ts';
import { setLocale } from './session/set-locale.ts';
import { figures } from './statistics/figures.ts';
import { merchants } from './statistics/merchants.ts';
import { table } from './statistics/table.ts';
import { router } from './trpc.ts';

/** The table of contents: every procedure under its room. */
export function makeRouter(config: Config) {
  return router({
    session: router({ me, setLocale, ...demoDoors(config) }),
    people: router({ list: people, setStanding, arbitrators }),
    organisations: router({ mine: shops, list: merchantTeams, create, invite, acceptInvitation, registerByInvitation }),
    orders: router({ mine, get: order, redeemHandOver }),
    policies: router({ current, get: pack }),
    disputes: router({ file, command, get, queue, find, onFact }),
    evidence: router({ discard: discardFile }),
    drafts: router({ get: draft, save: saveDraft, discard: discardDraft }),
    statistics: router({ figures, table, merchants }),
    demo: router({ ...demoClock(config) }),
    mailbox: router({ ...demoMailbox(config) }),
  });
}

export type AppRouter = ReturnType<typeof makeRouter>;
