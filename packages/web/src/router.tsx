import { createRouter } from '@tanstack/react-router';
import { queryClient } from './api.ts';
import { routeTree } from './routeTree.gen.ts';
import { Lost } from './shell/lost.tsx';
import { PageFailed } from './shell/page-failed.tsx';
import { ListSkeleton } from './ui/skeletons.tsx';

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: ListSkeleton,
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: Lost,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
