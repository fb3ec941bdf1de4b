import { Button } from '@mantine/core';
import type { DecisionInput } from '@redress/shared/adjudication/ruling';
import { PartyCommand } from '@redress/shared/dispute/commands';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../dispute/use-command.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { StaleNotice } from '../../ui/stale-notice.tsx';
import { InRoom } from '../room-slots.tsx';
import { RulingLetter } from './ruling-letter.tsx';
import styles from './letter.module.css';

interface SignLetterProps {
  decisions: readonly DecisionInput[];
  command: (decisions: DecisionInput[]) => { type: 'rule' | 'correctRuling' } & Record<string, unknown>;
  onBack: () => void;
  onSigned: () => void;
}

const none: [] = [];

/** The whole decision as both sides will read it, and only then the signature. */
export function SignLetter({ decisions, command, onBack, onSigned }: SignLetterProps) {
  const { t } = useTranslation('arbitrator');
  const { sentence } = useSpeech();
  const { send, busy, error, news, look } = useCommand(onSigned);
  const [confirming, setConfirming] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, []);

  const sign = () => {
    setConfirming(false);
    send(PartyCommand.parse(command([...decisions])));
  };
  return (
    <InRoom place="letter">
      <article className={styles.letter}>
        <ErrorSummary problems={none} sentence={error ? sentence(error) : null} />
        {news.length > 0 ? <StaleNotice onShow={look}>{t('changed', { count: news.length })}</StaleNotice> : null}
        <RulingLetter ref={heading} decisions={decisions} />
        <div className={styles.actions}>
          <Button loading={busy} onClick={() => setConfirming(true)}>
            {t('ruling.sign')}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t('ruling.back')}
          </Button>
        </div>
      </article>
      <ConfirmDialog
        open={confirming}
        title={t('ruling.signQuestion')}
        consequence={t('ruling.signConsequence')}
        confirmLabel={t('ruling.sign')}
        onConfirm={sign}
        onClose={() => setConfirming(false)}
      />
    </InRoom>
  );
}
