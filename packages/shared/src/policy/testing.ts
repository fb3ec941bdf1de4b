import categories from '../../../../packs/basic/categories.json' with { type: 'json' };
import clocks from '../../../../packs/basic/clocks.json' with { type: 'json' };
import head from '../../../../packs/basic/pack.json' with { type: 'json' };
import procedure from '../../../../packs/basic/procedure.json' with { type: 'json' };
import remedies from '../../../../packs/basic/remedies.json' with { type: 'json' };
import suspensions from '../../../../packs/basic/suspensions.json' with { type: 'json' };
import { checkPack } from './check.ts';
import type { Pack, Procedure, Rules } from './pack.ts';

/** The pack that ships, for tests; `changes` makes another procedure of it. */
export function basicRules(changes: Partial<Procedure> = {}): Rules {
  const checked = checkPack({
    ...head,
    categories,
    remedies,
    clocks,
    suspensions,
    procedure: { ...procedure, ...changes },
  });
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return { rules: checked.pack, procedure: checked.pack };
}

export function basicPack(): Pack {
  return basicRules().rules;
}
