import { Button } from '@mantine/core';
import type { Obligation } from '@redress/shared/dispute/obligation';
import { ENDED_OBLIGATIONS } from '@redress/shared/vocabulary/obligation';
import { useTranslation } from 'react-i18next';
import { Checklist, type CheckItem, type Tick } from '../ui/checklist.tsx';
import { useDispute } from './dispute-context.tsx';
import { allowedAbout } from './parts-allowed.ts';
import styles from './obligation-list.module.css';
import { Sentence } from './sentence.tsx';
import { useCommandLabel } from './use-command-label.ts';
import { useNames } from './use-names.ts';
import { obligationWords } from './words.ts';

/** What was granted, settled or decided, as things to tick off. */
export function ObligationList() {
  const { t } = useTranslation('dispute');
  const { dispute } = useDispute().detail;
  const item = useCheckItem();
  return <Checklist label={t('page.obligations')} items={dispute.obligations.map(item)} />;
}

function useCheckItem(): (owed: Obligation) => CheckItem {
  const { detail } = useDispute();
  const texts = useObligationTexts();
  return (owed) => ({
    key: owed.id,
    tick: tickOf(owed),
    text: <Sentence>{texts.text(owed)}</Sentence>,
    status: texts.status(owed),
    detail: <ObligationDetail owed={owed} />,
    until: detail.tasks.find(({ obligation }) => obligation === owed.id)?.dueAt ?? null,
    action: <ObligationActions owed={owed} />,
  });
}

function tickOf({ state }: Obligation): Tick {
  if (state === 'confirmed') return 'done';
  return state === 'waiting' || ENDED_OBLIGATIONS.has(state) ? 'later' : 'open';
}

function useObligationTexts() {
  const { t } = useTranslation('dispute');
  const { side } = useDispute();
  const names = useNames();
  return {
    text: ({ kind, debtor, amountMinor }: Obligation): string => {
      const who = debtor === 'platform' ? t('owing.platform') : names.who(debtor);
      const amount = names.money(amountMinor);
      return t(debtor === side ? `owe.${kind}.list` : `owe.${kind}.they`, { who, amount });
    },
    status: ({ state, stay }: Obligation): string => {
      if (state !== 'waiting') return t(`obligationStates.${state}`);
      return t(stay ? 'owing.stayed' : 'owing.after');
    },
  };
}

const TOLD = ['address', 'reference', 'statement', 'reasons', 'reason'] as const;

function ObligationDetail({ owed }: { owed: Obligation }) {
  const { t } = useTranslation('dispute');
  const { entries } = useDispute().detail;
  const names = useNames();
  const words = obligationWords(entries, owed.id, TOLD) as [(typeof TOLD)[number], string][];
  return (
    <>
      {names.claim(owed.claim)}
      {words.length > 0 ? (
        <dl className={styles.detail}>
          {words.map(([key, said], index) => (
            <div key={index} className={styles.told}>
              <dt>{key === 'reasons' ? t('ruling.reasons') : t(`owing.${key}`)}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}

function ObligationActions({ owed }: { owed: Obligation }) {
  const { detail, pack, can, open } = useDispute();
  const label = useCommandLabel();
  const commands = allowedAbout(detail, owed, pack).filter(can);
  return commands.map((command, index) => (
    <Button
      key={command}
      size="sm"
      className={styles.action ?? ''}
      variant={index === 0 ? 'light' : 'default'}
      onClick={() => open(command, { obligation: owed.id, claim: owed.claim })}
    >
      {label(command, owed)}
    </Button>
  ));
}
