import { Button } from '@mantine/core';
import type { DecisionInput } from '@redress/shared/adjudication/ruling';
import type { Claim } from '@redress/shared/dispute/dispute';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../dispute/dispute-context.tsx';
import { FieldErrors } from '../../fields/field-errors.ts';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx';
import { SavedHint, type Saved } from '../../ui/saved-hint.tsx';
import { ClaimTabs } from './claim-tabs.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { emptyDecision, decisionsOf, type RulingDraft } from './ruling-draft.ts';
import { sumsOf } from './ruling-money.ts';
import { RulingSums } from './ruling-sums.tsx';
import { SignLetter } from './sign-letter.tsx';
import { useRulingCheck } from './use-ruling-check.ts';
import styles from './ruling.module.css';

interface RulingEditorProps {
  type: 'rule' | 'correctRuling';
  claims: readonly Claim[];
  draft: RulingDraft;
  onChange: (draft: RulingDraft) => void;
  saved: Saved | null;
  command: (decisions: DecisionInput[]) => { type: 'rule' | 'correctRuling' } & Record<string, unknown>;
  onSigned: () => void;
  /** What else is missing before it can be signed. */
  alsoMissing?: readonly FieldProblem[];
  /** Fields above the claims, and a way out. */
  children?: ReactNode;
  onClose?: () => void;
}

export const RULING_TITLE = 'ruling-title';

const none: FieldProblem[] = [];

/** Claim by claim; nothing can be signed while an issue is unanswered or a sum stands against the rules. */
export function RulingEditor(props: RulingEditorProps) {
  const { claims, draft, onChange, alsoMissing = none } = props;
  const check = useRulingCheck({ claims, draft, alsoMissing });
  const [reading, setReading] = useState(false);
  return (
    <section className={styles.editor} aria-labelledby={RULING_TITLE}>
      <Head type={props.type} saved={props.saved} />
      <ErrorSummary problems={check.summary} />
      <FieldErrors value={check.problems}>
        {props.children}
        <ClaimTabs claims={claims} current={check.claim.id} unfinished={check.unfinished} onChange={check.open} />
        <DecisionFields
          key={check.claim.id}
          claim={check.claim}
          decision={draft[check.claim.id] ?? emptyDecision()}
          caps={check.caps}
          onChange={(decision) => onChange({ ...draft, [check.claim.id]: decision })}
        />
      </FieldErrors>
      <Foot draft={draft} onRead={() => setReading(check.ask())} onClose={props.onClose} />
      {reading ? (
        <SignLetter
          decisions={decisionsOf(draft, claims)}
          command={props.command}
          onBack={() => setReading(false)}
          onSigned={props.onSigned}
        />
      ) : null}
    </section>
  );
}

function Head({ type, saved }: Pick<RulingEditorProps, 'type' | 'saved'>) {
  const { t } = useTranslation('dispute');
  return (
    <header className={styles.head}>
      <h2 id={RULING_TITLE} className={styles.title} tabIndex={-1}>
        {t(`commands.${type}`)}
      </h2>
      {saved ? <SavedHint saved={saved} /> : null}
    </header>
  );
}

interface FootProps {
  draft: RulingDraft;
  onRead: () => void;
  onClose: (() => void) | undefined;
}

function Foot({ draft, onRead, onClose }: FootProps) {
  const { t } = useTranslation(['arbitrator', 'ui']);
  const { currency } = useDispute().detail.dispute;
  return (
    <footer className={styles.foot}>
      <RulingSums sums={sumsOf(draft)} currency={currency} />
      <Button fullWidth onClick={onRead}>
        {t('arbitrator:ruling.read')}
      </Button>
      {onClose ? (
        <Button fullWidth variant="default" onClick={onClose}>
          {t('ui:confirm.cancel')}
        </Button>
      ) : null}
    </footer>
  );
}
