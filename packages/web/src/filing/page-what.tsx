import { Textarea } from '@mantine/core';
import { LIMITS } from '@redress/shared/limits';
import { categoryRule } from '@redress/shared/policy/look-up';
import type { Reason } from '@redress/shared/vocabulary/reason';
import { useRef, type Ref } from 'react';
import { countText } from '../text/money.ts';
import { ChosenLine } from './chosen-line.tsx';
import type { ClaimPage } from './filing.ts';
import folding from './folding-choice.module.css';
import styles from './page-what.module.css';
import { needsWords } from './problems.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { useFilingWords } from './use-filing-words.ts';
import { useFolding } from './use-folding.ts';
import { withReason } from './wish.ts';

/** Step 2: the kind of problem, then plain words. */
export function PageWhat({ claim, order, pack, change, errorOf }: ClaimPage) {
  const { item, reason, statement } = claim;
  const words = useRef<HTMLTextAreaElement>(null);
  const { folded, unfold, chosen, watch } = useFolding(reason !== null, words);
  const { t, language } = useFilingWords(order);
  const answer = (part: Partial<typeof claim>) => change({ type: 'claimChanged', item, part });
  const choose = (picked: Reason) => {
    answer(withReason(claim, picked, pack));
    chosen();
  };
  return (
    <div className={folding.page} {...watch}>
      {folded && reason ? (
        <ChosenLine label={t('what.chosen')} onChange={unfold}>
          {categoryRule(pack, reason)?.texts[language]}
        </ChosenLine>
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

interface WordsProps extends Pick<ClaimPage, 'order'> {
  ref: Ref<HTMLTextAreaElement>;
  reason: Reason;
  value: string;
  error: string | null;
  onChange: (text: string) => void;
}

/** So much room is left before it is said how much. */
const NEAR_THE_END = 500;

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
      {left < NEAR_THE_END ? (
        <p className={styles.left}>{t('what.left', { left: countText(Math.max(left, 0), language) })}</p>
      ) : null}
    </div>
  );
}
