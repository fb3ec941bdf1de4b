import { openClaims } from '@redress/shared/dispute/claims';
import { useEffect } from 'react';
import { RULING_TITLE, RulingEditor } from '../desk/ruling/ruling-editor.tsx';
import { useRulingDraft } from '../desk/ruling/use-ruling-draft.ts';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';

/** The decision of every open claim. It stands on the bench as long as it can be made. */
export function DisputeRule() {
  const { dispute } = useDispute().detail;
  const claims = openClaims(dispute);
  const { draft, change, saved, forget } = useRulingDraft(`ruling:${dispute.id}`, claims);
  return (
    <RulingEditor
      type="rule"
      claims={claims}
      draft={draft}
      onChange={change}
      saved={saved}
      command={(decisions) => ({ type: 'rule', decisions })}
      onSigned={() => void forget()}
    />
  );
}

/** The form is there already: whoever asks for it is led to it. */
export function ToTheRuling({ onClose }: CommandFormProps) {
  useEffect(() => {
    const title = document.getElementById(RULING_TITLE);
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
    onClose();
  }, [onClose]);
  return null;
}
