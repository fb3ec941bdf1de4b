import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../shell/page-title.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MyDisputes } from './-my-disputes.tsx';
import { MyOrders } from './-my-orders.tsx';
import styles from './-home.module.css';

export const Route = createFileRoute('/buyer/')({ component: BuyerHome });

/** What goes on, and from where something new begins. */
function BuyerHome() {
  const { t } = useTranslation('buyer');
  return (
    <>
      <PageTitle title={t('title')} />
      <PageHeader title={t('title')} />
      <div className={styles.home}>
        <MyDisputes />
        <MyOrders />
      </div>
    </>
  );
}
