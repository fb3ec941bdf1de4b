import { Button } from '@mantine/core';
import type { Claim } from '@redress/shared/dispute/dispute';
import { LIMITS } from '@redress/shared/limits';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../dispute/dispute-context.tsx';
import { WordsField } from '../../fields/words-field.tsx';
import { changeDecision } from './change-decision.ts';
import { FindingFields } from './finding-fields.tsx';
import { MoneyFields } from './money-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { BearerFields } from './bearer-fields.tsx';
import { emptyFinding, type DecisionDraft } from './ruling-draft.ts';
import type { Caps } from './ruling-money.ts';
import styles from './ruling.module.css';

interface DecisionFieldsProps {
  claim: Claim;
  decision: DecisionDraft;
  caps: Caps;
  onChange: (decision: DecisionDraft) => void;
}

/** Everything that is decided of one claim, in the order in which one thinks: found, decided, paid, explained. */
export function DecisionFields({ claim, decision, caps, onChange }: DecisionFieldsProps) {
  const { t } = useTranslation('arbitrator');
  const { currency } = useDispute().detail.dispute;
  const change = (part: Partial<DecisionDraft>) => onChange(changeDecision(decision, part));
  return (
    <div className={styles.fields}>
      <Findings claim={claim} findings={decision.findings} onChange={(findings) => change({ findings })} />
      <OutcomeFields claim={claim} decision={decision} onChange={change} />
      <MoneyFields claim={claim.id} decision={decision} caps={caps} currency={currency} onChange={change} />
      <BearerFields claim={claim.id} decision={decision} onChange={change} />
      <WordsField
        id={`${claim.id}.reasons`}
        label={t('words.reasons')}
        hint={t('hints.rule')}
        limit={LIMITS.reasonsCharacters}
        minRows={6}
        value={decision.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </div>
  );
}

interface FindingsProps {
  claim: Claim;
  findings: DecisionDraft['findings'];
  onChange: (findings: DecisionDraft['findings']) => void;
}

function Findings({ claim, findings, onChange }: FindingsProps) {
  const { t } = useTranslation('arbitrator');
  const { evidence } = useDispute().detail.dispute;
  const about = evidence.filter(({ claims }) => claims.length === 0 || claims.includes(claim.id));
  return (
    <>
      {findings.map((finding, index) => (
        <FindingFields
          // Issues have no name of their own; their place is what the fact will call them by.
          key={index}
          id={`${claim.id}.finding-${index}`}
          position={index + 1}
          finding={finding}
          evidence={about}
          onChange={(next) => onChange(findings.with(index, next))}
          onRemove={findings.length > 1 ? () => onChange(findings.toSpliced(index, 1)) : undefined}
        />
      ))}
      {findings.length < LIMITS.findingsPerClaim ? (
        <Button
          className={styles.add ?? ''}
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...findings, emptyFinding()])}
        >
          {t('ruling.addIssue')}
        </Button>
      ) : null}
    </>
  );
}
