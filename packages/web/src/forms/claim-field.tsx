import { useDispute } from '../dispute/dispute-context.tsx';
import { useNames } from '../dispute/use-names.ts';
import { PickField } from '../fields/pick-field.tsx';

interface ClaimFieldProps {
  id?: string;
  label: string;
  claims: readonly string[];
  value: string;
  onChange: (claim: string) => void;
}

/** Which claim; not asked where there is only one. */
export function ClaimField({ id = 'claim', label, claims, value, onChange }: ClaimFieldProps) {
  const { detail } = useDispute();
  const names = useNames();
  if (claims.length < 2 || detail.dispute.claims.length < 2) return null;
  const options = claims.map((claim) => ({ value: claim, label: names.claim(claim) }));
  return <PickField id={id} label={label} value={value} options={options} onChange={onChange} />;
}
