import { openClaims } from '@redress/shared/dispute/claims';
import { RulingEditor } from '../desk/ruling/ruling-editor.tsx';
import { useRulingDraft } from '../desk/ruling/use-ruling-draft.ts';
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
