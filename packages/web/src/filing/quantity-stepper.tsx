import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import styles from './quantity-stepper.module.css';

interface QuantityStepperProps {
  label: string;
  fewer: string;
  more: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}

/** From 1 to `most`, one at a time: orders hold few pieces, and thumbs are large. */
export function QuantityStepper({ label, fewer, more, value, most, onChange }: QuantityStepperProps) {
  const heading = useId();
  return (
    <fieldset className={styles.stepper} aria-labelledby={heading}>
      <span className={styles.label} id={heading}>
        {label}
      </span>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={fewer}
        disabled={value <= 1}
        onClick={() => onChange(value - 1)}
      >
        <IconMinus size={18} aria-hidden />
      </ActionIcon>
      <output className={styles.value}>{value}</output>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={more}
        disabled={value >= most}
        onClick={() => onChange(value + 1)}
      >
        <IconPlus size={18} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}
