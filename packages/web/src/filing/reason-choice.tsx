import { UnstyledButton } from '@mantine/core';
import { categoryRule } from '@redress/shared/policy/look-up';
import type { Pack } from '@redress/shared/policy/pack';
import type { Reason } from '@redress/shared/vocabulary/reason';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { ChoiceList } from '../ui/choice-list.tsx';
import type { ClaimDraft } from './draft.ts';
import styles from './page-what.module.css';
import { reasonsFor } from './reasons.ts';

interface ReasonChoiceProps {
  claim: ClaimDraft;
  pack: Pack;
  onChange: (reason: Reason) => void;
  error: string | null;
}

/** What most people come for stands first; everything else is one tap further. */
export function ReasonChoice({ claim: { item, reason }, pack, onChange, error }: ReasonChoiceProps) {
  const { t } = useTranslation('buyer');
  const language = useLanguage();
  const { often, rest } = reasonsFor(pack, item);
  const [all, setAll] = useState(reason !== null && rest.includes(reason));
  const shown = all ? [...often, ...rest] : often;
  const choices = shown.map((value) => ({
    value,
    label: categoryRule(pack, value)?.texts[language],
    hint: t(`reasonHints.${value}`),
  }));
  return (
    <div className={styles.choices}>
      <ChoiceList
        id="reason"
        label={t('what.label')}
        labelHidden
        choices={choices}
        value={reason}
        onChange={onChange}
        error={error}
      />
      {all || rest.length === 0 ? null : (
        <UnstyledButton className={styles.rest} onClick={() => setAll(true)}>
          {t('what.more')}
        </UnstyledButton>
      )}
    </div>
  );
}
