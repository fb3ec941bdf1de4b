import { useFilingWords } from './use-filing-words.ts';
import type { Filing } from './filing.ts';
import type { FilingItem } from './draft.ts';
import styles from './page-items.module.css';
import { QuantityStepper } from './quantity-stepper.tsx';

/** Step 1: what in the order something is wrong with. */
export function PageItems(filing: Filing) {
  const { order, draft, change, errorOf } = filing;
  const { t } = useFilingWords(order);
  const error = errorOf('items');
  const whole = draft.claims.some(({ item }) => item === null);
  return (
    <fieldset className={styles.items} aria-describedby={error ? 'items-error' : undefined}>
      <legend className="visually-hidden">{t('items.label')}</legend>
      {error ? (
        <p className={styles.error} id="items-error">
          {error}
        </p>
      ) : null}
      {order.items.map((item, index) => (
        <ItemChoice key={item.id} filing={filing} item={item} id={index === 0 ? 'items' : undefined} />
      ))}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={whole}
          onChange={() =>
            change(whole ? { type: 'itemLeft', item: null } : { type: 'itemChosen', item: null, quantity: 1 })
          }
        />
        <span>
          {t('filing.wholeOrder')}
          <span className={styles.hint}>{t('filing.wholeOrderHint')}</span>
        </span>
      </label>
    </fieldset>
  );
}

interface ItemChoiceProps {
  filing: Filing;
  item: FilingItem;
  /** Of the first one: where the error summary leads to. */
  id: string | undefined;
}

function ItemChoice({ filing, item, id }: ItemChoiceProps) {
  const { order, draft, change } = filing;
  const { t, money } = useFilingWords(order);
  const claim = draft.claims.find((one) => one.item === item.id);
  const paid = { amount: money(item.paidMinor), back: money(item.refundedMinor) };
  const choose = (quantity: number) => change({ type: 'itemChosen', item: item.id, quantity });
  return (
    <div className={styles.item}>
      <label className={styles.choice}>
        <input
          id={id}
          type="checkbox"
          checked={claim !== undefined}
          onChange={() => (claim ? change({ type: 'itemLeft', item: item.id }) : choose(item.quantity))}
        />
        <span>
          {item.title}
          <span className={styles.hint}>
            {t('filing.pieces', { count: item.quantity })} ·{' '}
            {t(item.refundedMinor > 0 ? 'filing.paidBack' : 'filing.paid', paid)}
          </span>
        </span>
      </label>
      {claim && item.quantity > 1 ? (
        <QuantityStepper
          label={t('items.quantity')}
          fewer={t('items.fewer')}
          more={t('items.more')}
          value={claim.quantity}
          most={item.quantity}
          onChange={choose}
        />
      ) : null}
    </div>
  );
}
