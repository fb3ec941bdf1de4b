import { Checkbox, Stack } from '@mantine/core';
import { useNames } from '../dispute/use-names.ts';
import { useFieldError } from '../fields/field-errors.ts';

interface ClaimsFieldProps {
  id: string;
  label: string;
  claims: readonly string[];
  value: readonly string[];
  onChange: (claims: string[]) => void;
}

/** Several of the claims; not asked where there is only one. */
export function ClaimsField({ id, label, claims, value, onChange }: ClaimsFieldProps) {
  const names = useNames();
  const error = useFieldError(id);
  if (claims.length < 2) return null;
  return (
    <Checkbox.Group label={label} value={[...value]} error={error} onChange={onChange}>
      <Stack gap="xs" mt={4}>
        {claims.map((claim, index) => (
          <Checkbox key={claim} id={index === 0 ? id : `${id}.${index}`} value={claim} label={names.claim(claim)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
