import { Textarea, UnstyledButton } from '@mantine/core';
import { LIMITS } from '@redress/shared/limits';
import { categoryRule } from '@redress/shared/policy/look-up';
import type { Reason } from '@redress/shared/vocabulary/reason';
import { useEffect, useRef, useState } from 'react';
import { countText } from '../text/money.ts';
import type { ClaimPage } from './filing.ts';
import { needsWords } from './problems.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { useFilingWords } from './use-filing-words.ts';
import { withReason } from './wish.ts';
import styles from './page-what.module.css';

/** Step 2: the kind of problem, then plain words. A tap folds the choice away, so that the words are next under the thumb. */
export function PageWhat({ claim, order, pack, change, errorOf }: ClaimPage) {
  const [folded, setFolded] = useState(claim.reason !== null);
  const touched = useRef(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const { item, reason, statement } = claim;
  const answer = (part: Partial<typeof claim>) => change({ type: 'claimChanged', item, part });
  const choose = (chosen: Reason) => {
    answer(withReason(claim, chosen, pack));
    // Arrow keys pass every choice on their way; only a pointer means the one it hits.
    setFolded(touched.current);
  };
  useEffect(() => {
    if (folded && touched.current) words.current?.focus();
  }, [folded]);
  return (
    <div
      className={styles.page}
      onPointerDownCapture={() => (touched.current = true)}
      onKeyDownCapture={() => (touched.current = false)}
    >
      {folded && reason ? (
        <Chosen reason={reason} pack={pack} order={order} onChange={() => setFolded(false)} />
      ) : (
        <ReasonChoice claim={claim} pack={pack} onChange={choose} error={errorOf('reason')} />
      )}
      {reason ? (
        <Words
          ref={words}
          order={order}
          reason={reason}
          value={statement}
          error={errorOf('statement')}
          onChange={(text) => answer({ statement: text })}
        />
      ) : null}
    </div>
  );
}

function Chosen({
  reason,
  pack,
  order,
  onChange,
}: Pick<ClaimPage, 'pack' | 'order'> & { reason: Reason; onChange: () => void }) {
  const { t, language } = useFilingWords(order);
  return (
    <div className={styles.chosen}>
      <span>
        <span className={styles.chosenLabel}>{t('what.chosen')}</span>
        {categoryRule(pack, reason)?.texts[language]}
      </span>
      <UnstyledButton className={styles.change} onClick={onChange}>
        {t('what.change')}
        <span className="visually-hidden">: {t('what.label')}</span>
      </UnstyledButton>
    </div>
  );
}

interface WordsProps extends Pick<ClaimPage, 'order'> {
  ref: React.Ref<HTMLTextAreaElement>;
  reason: Reason;
  value: string;
  error: string | null;
  onChange: (text: string) => void;
}

function Words({ ref, order, reason, value, error, onChange }: WordsProps) {
  const { t, language } = useFilingWords(order);
  const left = LIMITS.statementCharacters - value.length;
  return (
    <div>
      <Textarea
        ref={ref}
        id="statement"
        rows={5}
        label={t(needsWords(reason) ? 'what.words' : 'what.wordsOptional')}
        description={t(`prompts.${reason}`)}
        value={value}
        error={error}
        inputWrapperOrder={['label', 'description', 'error', 'input']}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {left < 500 ? (
        <p className={styles.left}>{t('what.left', { left: countText(Math.max(left, 0), language) })}</p>
      ) : null}
    </div>
  );
}
