import { z } from 'zod';

export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof LOCALES)[number];
export const Locale = z.enum(LOCALES);

/** One text in every language of the product. */
export const Texts = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1), 'zh-TW': z.string().min(1) });
export type Texts = z.infer<typeof Texts>;
