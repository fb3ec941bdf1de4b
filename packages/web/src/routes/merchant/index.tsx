import { createFileRoute } from '@tanstack/react-router';
import { MerchantDesk } from './-desk/merchant-desk.tsx';
import { readDeskSearch } from './-desk/queue-search.ts';

export const Route = createFileRoute('/merchant/')({ validateSearch: readDeskSearch, component: Desk });

function Desk() {
  const search = Route.useSearch();
  const { person } = Route.useRouteContext();
  return <MerchantDesk person={person} search={search} />;
}
