import { Button } from '@mantine/core';
import { IconCamera, IconPaperclip } from '@tabler/icons-react';
import { useRef, useState, type ChangeEvent, type DragEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { fileProblem, sizeText, type FileLimits } from './file-checks.ts';
import styles from './file-drop.module.css';
import { UploadList } from './upload-list.tsx';
import type { Upload } from './use-uploads.ts';

interface FileDropProps {
  label: string;
  limits: FileLimits;
  /** The types in words: "Photos and PDF". */
  typesText: string;
  uploads: readonly Upload<unknown>[];
  onAdd: (files: File[]) => void;
  onRetry: (key: string) => void;
  onRemove: (key: string) => void;
}

/** Chooses, photographs or drops files; what cannot be sent is said at once, by name. */
export function FileDrop({ label, limits, typesText, uploads, onAdd, onRetry, onRemove }: FileDropProps) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const [refused, setRefused] = useState<string[]>([]);
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const size = sizeText(limits.maxBytes, language);

  const take = (chosen: File[]) => {
    const problems = chosen.map((file, index) => fileProblem(file, uploads.length + index, limits));
    const said = chosen.flatMap((file, index) => {
      const problem = problems[index];
      return problem ? `${file.name}: ${t(`files.${problem}`, { size, count: limits.maxFiles })}` : [];
    });
    setRefused(said);
    onAdd(chosen.filter((_, index) => problems[index] === null));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <fieldset className={styles.drop}>
      <legend className={styles.label}>{label}</legend>
      <div
        className={styles.zone}
        data-over={over}
        onDragOver={(event) => (event.preventDefault(), setOver(true))}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Picker input={camera} accept="image/*" capture take={take} />
        <Button
          className={styles.camera}
          leftSection={<IconCamera size={20} />}
          onClick={() => camera.current?.click()}
        >
          {t('files.camera')}
        </Button>
        <Picker input={files} accept={limits.types.join(',')} take={take} />
        <Button variant="default" leftSection={<IconPaperclip size={20} />} onClick={() => files.current?.click()}>
          {t('files.choose')}
        </Button>
        <span className={styles.hint}>{t('files.drop')}</span>
      </div>
      <p className={styles.limits}>{t('files.limits', { types: typesText, size, count: limits.maxFiles })}</p>
      <div role="alert">
        <ul className={styles.refused}>
          {refused.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      </div>
      <UploadList uploads={uploads} onRetry={onRetry} onRemove={onRemove} />
    </fieldset>
  );
}

interface PickerProps {
  input: RefObject<HTMLInputElement | null>;
  accept: string;
  capture?: boolean;
  take: (files: File[]) => void;
}

/** The button beside it is what people see and reach; the field itself stays out of the way. */
function Picker({ input, accept, capture = false, take }: PickerProps) {
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    take([...(currentTarget.files ?? [])]);
    currentTarget.value = '';
  };
  const from = capture ? ({ capture: 'environment' } as const) : { multiple: true };
  return <input ref={input} type="file" hidden accept={accept} onChange={onChange} {...from} />;
}
