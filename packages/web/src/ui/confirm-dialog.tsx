import { Button } from '@mantine/core';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  open: boolean;
  /** A question: "Accept the seller's offer?" */
  title: string;
  /** The sum that moves; a <MoneyText strong>. */
  amount?: ReactNode;
  /** What follows, and whether it can be undone. */
  consequence: ReactNode;
  /** The verb of the question: "Accept ¥60.00". */
  confirmLabel: string;
  /** Only for harm or destruction. */
  harmful?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** Fields, and the sentence of a refusal. */
  children?: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes by Escape and gives the focus back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, amount, consequence, confirmLabel, harmful = false, busy = false, onConfirm, onClose } = props;
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  // Before the element goes: only a dialog that is closed gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!open || !shown) return undefined;
    shown.showModal();
    // Not the button: Enter must not confirm what nobody has read yet.
    question.current?.focus();
    return () => shown.close();
  }, [open]);
  const closed = () => {
    if (!dialog.current?.open) onClose();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={closed}>
      <h2 ref={question} className={styles.title} id={heading} tabIndex={-1}>
        {title}
      </h2>
      {amount ? <p className={styles.amount}>{amount}</p> : null}
      <div className={styles.consequence}>{consequence}</div>
      {props.children}
      <div className={styles.actions}>
        <Button color={harmful ? 'red' : 'ink'} loading={busy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('confirm.cancel')}
        </Button>
      </div>
    </dialog>
  );
}
