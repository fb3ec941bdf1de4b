import { createFileRoute } from '@tanstack/react-router';
import { MerchantDesk } from './-desk/merchant-desk.tsx';
import { readDeskSearch } from './-desk/queue-search.ts';

export const Route = createFileRoute('/merchant/')({ validateSearch: readDeskSearch, component: Desk });

function Desk() {
  return <MerchantDesk search={Route.useSearch()} />;
}
