import type { FileInfo } from '@redress/shared/dispute/contract';
import type { Evidence } from '@redress/shared/dispute/dispute';
import type { EvidenceItem } from '../../ui/evidence-item.ts';

/** The files of some evidence as a gallery shows them, each with the number it is cited by. */
export function evidenceItems(
  evidence: readonly Evidence[],
  files: readonly FileInfo[],
  kindOf: (one: Evidence) => string,
): EvidenceItem[] {
  return evidence.flatMap((one) =>
    one.files.flatMap((id): EvidenceItem[] => {
      const file = files.find((candidate) => candidate.id === id);
      if (!file) return [];
      const address = `/evidence/${file.id}`;
      const picture = file.type.startsWith('image/') ? address : null;
      return [
        {
          key: file.id,
          name: file.name,
          note: `${one.id} · ${kindOf(one)}`,
          thumbnail: picture,
          picture,
          download: address,
        },
      ];
    }),
  );
}
