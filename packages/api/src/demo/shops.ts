import type { Currency } from '@redress/shared/money';

export interface DemoShop {
  id: string;
  name: string;
  owner: string;
  country: string;
  zone: string;
  currency: Currency;
  depositMinor: number;
  /** sku, title, price in minor units */
  goods: [string, string, number][];
}

/** Invented merchants of one invented marketplace. */
export const SHOPS: DemoShop[] = [
  {
    id: 'cloud-tea',
    name: '云雾茶器',
    owner: 'tea-owner',
    country: 'CN',
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    depositMinor: 5_000_000,
    goods: [
      ['TEA-01', '手工紫砂壶 180ml', 32_800],
      ['TEA-02', '青瓷品茗杯 六只装', 15_900],
      ['TEA-03', '武夷岩茶 250g', 26_800],
    ],
  },
  {
    id: 'star-digital',
    name: '星河数码专营店',
    owner: 'star-owner',
    country: 'CN',
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    depositMinor: 400_000,
    goods: [
      ['STAR-11', '降噪蓝牙耳机 Pro（官方标配 含充电盒 三年联保）', 89_900],
      ['STAR-12', '20000mAh 移动电源', 12_900],
      ['STAR-13', '65W 快充套装', 9_900],
    ],
  },
  {
    id: 'harbour-lamps',
    name: 'Harbour Lamps',
    owner: 'lamp-owner',
    country: 'DE',
    zone: 'Europe/Berlin',
    currency: 'EUR',
    depositMinor: 900_000,
    goods: [
      ['LAMP-A', 'Brass desk lamp', 8_900],
      ['LAMP-B', 'Linen shade, 40 cm', 3_450],
      ['LAMP-C', 'Dimmable bulb, set of 4', 2_199],
    ],
  },
  {
    id: 'prairie-boots',
    name: 'Prairie Boots & Leather Company of the Western Territories',
    owner: 'boot-owner',
    country: 'US',
    zone: 'America/Denver',
    currency: 'USD',
    depositMinor: 600_000,
    goods: [
      ['BOOT-9', 'Rider boots, size 9', 18_900],
      ['BELT-M', 'Saddle leather belt, M', 4_200],
    ],
  },
  {
    id: 'sakura-paper',
    name: 'Sakura Paper',
    owner: 'paper-owner',
    country: 'JP',
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    depositMinor: 300_000,
    goods: [
      ['PAPER-1', 'Washi notebook', 2_800],
      ['PEN-7', 'Fountain pen, fine nib', 12_000],
    ],
  },
  {
    id: 'taipei-select',
    name: '臺北選物',
    owner: 'select-owner',
    country: 'TW',
    zone: 'Asia/Taipei',
    currency: 'TWD',
    depositMinor: 2_000_000,
    goods: [
      ['SEL-1', '帆布後背包', 198_000],
      ['SEL-2', '陶瓷手沖濾杯', 68_000],
    ],
  },
];
