import { UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PartyDispute } from '../../../forms/party-dispute.tsx';
import { PageTitle } from '../../../shell/page-title.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SplitView } from '../../../ui/split-view.tsx';
import { useListKeys } from '../../../ui/use-list-keys.ts';
import { DeskKeys } from './desk-keys.tsx';
import styles from './merchant-desk.module.css';
import { QueueChips } from './queue-chips.tsx';
import { QueueList } from './queue-list.tsx';
import type { DeskSearch } from './queue-search.ts';
import { ShopSwitch } from './shop-switch.tsx';
import { useQueue } from './use-queue.ts';

/** What waits for the seller, the most urgent first, and the chosen dispute beside it. */
export function MerchantDesk({ search }: { search: DeskSearch }) {
  const { t } = useTranslation('merchant');
  const queue = useQueue(search);
  const go = useDeskMoves(search);
  const keys = useMemo(() => queue.rows.map(({ id }) => id), [queue.rows]);
  const listKeys = useListKeys({ keys, current: search.dispute ?? null, onMove: go.move, onOpen: go.open });
  const { dispute } = search;
  return (
    <>
      <PageTitle title={t('title')} />
      <SplitView
        listLabel={t('queue.labelAll')}
        list={
          <>
            <h1 className={styles.title}>{t('title')}</h1>
            <ShopSwitch value={search.shop} onChange={go.shop} />
            <QueueChips search={search} counts={queue.counts} />
            <QueueList search={search} queue={queue} />
            <KeysSwitch on={listKeys.on} onToggle={listKeys.toggle} />
          </>
        }
        detail={
          dispute === undefined ? null : (
            <PartyDispute key={dispute} disputeId={dispute} beside>
              <DeskKeys on={listKeys.on} />
            </PartyDispute>
          )
        }
        placeholder={<EmptyState title={t('choose')}>{t('chooseHow')}</EmptyState>}
        onBack={go.back}
      />
    </>
  );
}

function useDeskMoves(search: DeskSearch) {
  const navigate = useNavigate();
  const show = (next: DeskSearch, replace = false) => void navigate({ to: '/merchant', search: next, replace });
  const { dispute: _, ...list } = search;
  const { shop: _shop, ...unnarrowed } = list;
  return {
    move: (dispute: string) => show({ ...search, dispute }, search.dispute !== undefined),
    open: (disputeId: string) => void navigate({ to: '/disputes/$disputeId', params: { disputeId } }),
    back: () => show(list),
    shop: (shop: string | undefined) => show(shop === undefined ? unnarrowed : { ...list, shop }),
  };
}

/** Single keys can be in the way of those who speak to their computer (WCAG 2.1.4). */
function KeysSwitch({ on, onToggle }: { on: boolean; onToggle: () => void }) {
  const { t } = useTranslation(['merchant', 'ui']);
  return (
    <p className={styles.keys}>
      {t('merchant:keys')}
      <UnstyledButton className={styles.toggle} aria-pressed={on} onClick={onToggle}>
        {t(on ? 'ui:list.keysOn' : 'ui:list.keysOff')}
      </UnstyledButton>
    </p>
  );
}
