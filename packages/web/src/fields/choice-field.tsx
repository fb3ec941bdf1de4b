import { ChoiceList, type ChoiceListProps } from '../ui/choice-list.tsx';
import { useFieldError } from './field-errors.ts';

/** One of a few, all of them in sight. */
export function ChoiceField<Value extends string>(props: Omit<ChoiceListProps<Value>, 'error'>) {
  return <ChoiceList {...props} error={useFieldError(props.id)} />;
}
