import type { Reason } from '@redress/shared/vocabulary/reason';

type Words = Record<
  | 'damaged'
  | 'late'
  | 'other'
  | 'counter'
  | 'contest'
  | 'offer'
  | 'grant'
  | 'issue'
  | 'reasons'
  | 'dismiss'
  | 'appeal'
  | 'address'
  | 'emptyBox',
  string
>;

const ZH: Words = {
  damaged: '收到时外包装完好，但里面已经碎了一块，当天就拍了照片联系店家，客服只让我等。',
  late: '订单显示已签收，可我根本没有收到，快递柜里也没有，驿站说查不到。',
  other: '和页面上写的不一样，颜色和材质都差很多，我按页面说明使用也达不到宣传的效果。',
  counter: '到手的做工和专柜对比差别很大，序列号在官网查不到，怀疑不是正品。',
  contest: '发货前我们有质检照片，商品完好；物流也没有异常记录，请买家提供开箱视频。',
  offer: '给您带来不便很抱歉，商品您留着用，我们补偿一部分货款，可以吗？',
  grant: '确实是我们的问题，同意退款。',
  issue: '商品在签收时是否已经损坏或与描述不符？',
  reasons:
    '买家当天提供了照片并联系了商家；商家的质检照片不能证明这一件商品的状态。运输途中的损坏由卖方承担，因此支持买家的请求。',
  dismiss: '买家没有提供能证明问题的材料，商家提交的签收记录和质检照片相互一致，因此不支持该请求。',
  appeal: '我们找到了当时的出库监控录像，可以证明商品发出时完好，请重新审理。',
  emptyBox: '退回的包裹里少了一个配件，外包装也不是我们发出的那个，请先核实再退款。',
  address: '浙江省示例市虚构区样板路 1 号 3 幢（示例地址），云雾茶器售后收，电话 000-0000-0000',
};

const EN: Words = {
  damaged:
    'The box looked fine, but one part inside was cracked. I sent pictures the same day and was only told to wait.',
  late: 'Tracking says delivered, yet nothing ever came, and the neighbours have nothing either.',
  other: 'It is not what the page described: another colour, another material, and it does not do what was promised.',
  counter: 'Stitching and stamp differ from the one in the store, and the serial number is unknown to the maker.',
  contest:
    'We photograph every parcel before it leaves, and this one was intact. Please show a video of the unpacking.',
  offer: 'We are sorry about this. Would you keep it if we gave part of the price back?',
  grant: 'You are right, this was our mistake. We will refund it.',
  issue: 'Was the item damaged or different from its description when it arrived?',
  reasons:
    'The buyer sent pictures on the day of arrival. The merchant shows pictures of packing in general, not of this parcel. What happens on the way is the seller’s risk, so the claim is upheld.',
  dismiss:
    'Nothing shows the fault. The proof of delivery and the packing pictures agree with each other, so the claim is dismissed.',
  appeal: 'We have found the recording of the packing table from that day. Please look at it again.',
  emptyBox: 'The parcel came back without one of its parts and in another box. Please look at it before we refund.',
  address: 'Harbour Lamps Returns, 1 Placeholder Quay, 00000 Sampletown (an invented address)',
};

/** What people of the demo say, in the language of their order. */
export function wordsFor(zone: string): Words {
  return zone === 'Asia/Shanghai' || zone === 'Asia/Taipei' ? ZH : EN;
}

export function complaintWords(reason: Reason, words: Words): string {
  if (reason === 'notReceived') return words.late;
  if (reason === 'counterfeit') return words.counter;
  return reason === 'damaged' ? words.damaged : words.other;
}
