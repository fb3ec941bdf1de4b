import { Button } from '@mantine/core';
import type { DecisionInput } from '@redress/shared/adjudication/ruling';
import type { Claim } from '@redress/shared/dispute/dispute';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../dispute/dispute-context.tsx';
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx';
import { SavedHint, type Saved } from '../../ui/saved-hint.tsx';
import { FieldErrors } from '../field-errors.ts';
import { ClaimTabs } from './claim-tabs.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { emptyDecision, decisionsOf, type RulingDraft } from './ruling-draft.ts';
import { capsOf, sumsOf } from './ruling-money.ts';
import { rulingProblems } from './ruling-problems.ts';
import { RulingSums } from './ruling-sums.tsx';
import { SignLetter } from './sign-letter.tsx';
import { useRulingSentences } from './use-ruling-sentences.ts';
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
  const { type, claims, draft, onChange, saved, alsoMissing = none } = props;
  const { t } = useTranslation(['arbitrator', 'dispute', 'ui']);
  const { detail, pack } = useDispute();
  const { dispute } = detail;
  const [current, setCurrent] = useState(claims[0]!.id);
  const [asked, setAsked] = useState(false);
  const [reading, setReading] = useState(false);
  const sentences = useRulingSentences(dispute.currency);

  const deciding = { dispute, claims, draft, rules: { rules: pack, procedure: pack } };
  const found = rulingProblems(deciding);
  const problems = [...alsoMissing, ...sentences(found)];
  // While it is written, only what is against the rules is said; what is missing is said when somebody wants to sign.
  const shown = asked ? problems : sentences(found.filter(({ limitMinor }) => limitMinor !== null));
  const claim = claims.find(({ id }) => id === current) ?? claims[0]!;

  const read = () => {
    setAsked(true);
    const first = found.find(({ claim: id }) => id === current) ?? found[0];
    if (first) setCurrent(first.claim);
    setReading(problems.length === 0);
  };
  return (
    <section className={styles.editor} aria-labelledby={RULING_TITLE}>
      <header className={styles.head}>
        <h2 id={RULING_TITLE} className={styles.title} tabIndex={-1}>
          {t(`dispute:commands.${type}`)}
        </h2>
        {saved ? <SavedHint saved={saved} /> : null}
      </header>
      {asked && problems.length > 0 ? <ErrorSummary problems={onTab(problems, current)} /> : null}
      <FieldErrors value={shown}>
        {props.children}
        <ClaimTabs
          claims={claims}
          current={claim.id}
          unfinished={new Set(found.map((one) => one.claim))}
          onChange={setCurrent}
        />
        <DecisionFields
          key={claim.id}
          claim={claim}
          decision={draft[claim.id] ?? emptyDecision()}
          caps={capsOf(deciding, claim)}
          onChange={(decision) => onChange({ ...draft, [claim.id]: decision })}
        />
      </FieldErrors>
      <footer className={styles.foot}>
        <RulingSums sums={sumsOf(draft)} currency={dispute.currency} />
        <Button fullWidth onClick={read}>
          {t('arbitrator:ruling.read')}
        </Button>
        {props.onClose ? (
          <Button fullWidth variant="default" onClick={props.onClose}>
            {t('ui:confirm.cancel')}
          </Button>
        ) : null}
      </footer>
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

/** Of the claim that is open: a link must lead to a field that is there. */
function onTab(problems: readonly FieldProblem[], claim: string): FieldProblem[] {
  const here = problems.filter(({ field }) => field.startsWith(`${claim}.`) || !field.includes('.'));
  return here.length > 0 ? here : [...problems];
}
