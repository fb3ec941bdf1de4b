import type { Locale } from '@redress/shared/language';
import type { PersonRole, Right } from '../principal.ts';

export interface DemoPerson {
  id: string;
  name: string;
  role: PersonRole;
  rights: Right[];
  locale: Locale;
  zone: string;
}

const person = (id: string, name: string, role: PersonRole, locale: Locale, zone: string, rights: Right[] = []) => ({
  id,
  name,
  role,
  rights,
  locale,
  zone,
});

/** Invented people; their addresses end in example.com, which nobody owns. */
export const PEOPLE: DemoPerson[] = [
  person('lin', '林小满（示例）', 'buyer', 'zh-CN', 'Asia/Shanghai'),
  person('chen', '陈一诺（示例）', 'buyer', 'zh-CN', 'Asia/Shanghai'),
  person('hsu', '許安安（範例）', 'buyer', 'zh-TW', 'Asia/Taipei'),
  person('ana', 'Ana Example', 'buyer', 'en', 'Europe/Lisbon'),
  person('tom', 'Tom Sample', 'buyer', 'en', 'America/Chicago'),
  person('yuki', 'Yuki Specimen', 'buyer', 'en', 'Asia/Tokyo'),
  person('tea-owner', '茶伯（示例商家）', 'merchant', 'zh-CN', 'Asia/Shanghai'),
  person('star-owner', '星掌柜（示例商家）', 'merchant', 'zh-CN', 'Asia/Shanghai'),
  person('lamp-owner', 'Lena Placeholder', 'merchant', 'en', 'Europe/Berlin'),
  person('boot-owner', 'Bo Fictional', 'merchant', 'en', 'America/Denver'),
  person('paper-owner', 'Ken Mockup', 'merchant', 'en', 'Asia/Tokyo'),
  person('select-owner', '選老闆（範例商家）', 'merchant', 'zh-TW', 'Asia/Taipei'),
  person('wen', '文受理（示例）', 'arbitrator', 'zh-CN', 'Asia/Shanghai', ['intake']),
  person('gao', '高明理（示例）', 'arbitrator', 'zh-CN', 'Asia/Shanghai'),
  person('shi', 'Shira Testcase', 'arbitrator', 'en', 'Europe/Berlin'),
  person('he', '何主管（示例）', 'arbitrator', 'zh-CN', 'Asia/Shanghai', ['supervisor', 'intake']),
  person('qian', 'Quinn Ledger', 'admin', 'en', 'Asia/Shanghai', ['finance']),
  person('reg', '监管员（示例）', 'regulator', 'zh-CN', 'Asia/Shanghai'),
  person('admin', 'Ada Administrator', 'admin', 'en', 'Asia/Shanghai'),
];
