import type { MailTexts } from './mail-template.ts';

export const zhCN: MailTexts = {
  verifyAddress: {
    subject: '请确认您的邮箱地址',
    lines: ['请确认此邮箱属于您。确认后，使用该邮箱下的订单会显示在您的账户中。', '链接在 24 小时内有效。'],
    action: '确认邮箱',
    footer: '如果您没有注册账户，请忽略此邮件；不点击链接，不会发生任何变化。',
  },
  resetPassword: {
    subject: '设置新密码',
    lines: ['有人为您的账户申请了新密码。', '链接仅可使用一次，一小时内有效。'],
    action: '设置新密码',
    footer: '如果不是您本人操作，请忽略此邮件；您的密码不会改变。',
  },
  alreadyRegistered: {
    subject: '您已有账户',
    lines: ['有人尝试用此邮箱注册账户，但该账户已存在。', '如果忘记了密码，可以重新设置。'],
    action: '登录',
    footer: '如果不是您本人操作，请忽略此邮件；没有任何变化。',
  },
  invitation: {
    subject: '邀请您处理投诉',
    lines: ['您受邀代表“{organisation}”处理投诉。', '邀请仅可使用一次，七天内有效。'],
    action: '接受邀请',
    footer: '如果您不认识这家公司，请忽略此邮件。',
  },
};
