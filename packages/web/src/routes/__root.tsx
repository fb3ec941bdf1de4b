import type { QueryClient } from '@tanstack/react-query';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { meOptions } from '../session.ts';
import { Frame } from '../shell/frame.tsx';
import { speak } from '../text/i18n.ts';
import { chooseLanguage, storedLanguage } from '../text/language.ts';
import { ClockProvider } from '../text/clock.tsx';

interface RouterContext {
  queryClient: QueryClient;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context }) => ({ me: await context.queryClient.ensureQueryData(meOptions) }),
  component: Root,
});

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

function Root() {
  // Who came or went is told by the route: a cleared query tells nobody.
  Route.useRouteContext({ select: ({ me }) => me.person?.id });
  const { data: me, dataUpdatedAt } = useSuspenseQuery(meOptions);
  useLanguageOf(me.person?.locale ?? null);
  return (
    <ClockProvider offsetMs={me.now - dataUpdatedAt} zone={me.person?.zone ?? here}>
      <Frame me={me}>
        <Outlet />
      </Frame>
    </ClockProvider>
  );
}

/** The account's language counts where nothing was chosen on this device. */
function useLanguageOf(account: string | null): void {
  useEffect(() => {
    void speak(chooseLanguage(storedLanguage(), account, navigator.languages));
  }, [account]);
}
