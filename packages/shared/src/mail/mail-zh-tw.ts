import type { MailTexts } from './mail-template.ts';

export const zhTW: MailTexts = {
  verifyAddress: {
    subject: '請確認您的電子郵件地址',
    lines: ['請確認此電子郵件地址屬於您。確認後，以該地址下的訂單會顯示在您的帳戶中。', '連結在 24 小時內有效。'],
    action: '確認地址',
    footer: '如果您沒有註冊帳戶，請忽略此郵件；不點選連結，不會發生任何變化。',
  },
  resetPassword: {
    subject: '設定新密碼',
    lines: ['有人為您的帳戶申請了新密碼。', '連結僅可使用一次，一小時內有效。'],
    action: '設定新密碼',
    footer: '如果不是您本人操作，請忽略此郵件；您的密碼不會改變。',
  },
  alreadyRegistered: {
    subject: '您已有帳戶',
    lines: ['有人嘗試以此地址註冊帳戶，但該帳戶已存在。', '如果忘記密碼，可以重新設定。'],
    action: '登入',
    footer: '如果不是您本人操作，請忽略此郵件；沒有任何變化。',
  },
  invitation: {
    subject: '邀請您處理申訴',
    lines: ['您受邀代表「{organisation}」處理申訴。', '邀請僅可使用一次，七天內有效。'],
    action: '接受邀請',
    footer: '如果您不認識這家公司，請忽略此郵件。',
  },
};
