/** Who walks through the journeys: invented people of the demo, called by their names. */
export interface Person {
  id: string;
  name: string;
  /** Where their work begins. */
  home: '/buyer' | '/merchant' | '/arbitrator' | '/regulator' | '/admin';
}

export const ana: Person = { id: 'ana', name: 'Ana Example', home: '/buyer' };
export const tom: Person = { id: 'tom', name: 'Tom Sample', home: '/buyer' };
export const lin: Person = { id: 'lin', name: '林小满（示例）', home: '/buyer' };

/** Prairie Boots & Leather, which sold Ana a belt and boots. */
export const bo: Person = { id: 'boot-owner', name: 'Bo Fictional', home: '/merchant' };
/** Harbour Lamps, which sold Ana and Tom shades and bulbs. */
export const lena: Person = { id: 'lamp-owner', name: 'Lena Placeholder', home: '/merchant' };

export const wen: Person = { id: 'wen', name: '文受理（示例）', home: '/arbitrator' };
export const gao: Person = { id: 'gao', name: '高明理（示例）', home: '/arbitrator' };
export const shira: Person = { id: 'shi', name: 'Shira Testcase', home: '/arbitrator' };
/** The supervisor. */
export const he: Person = { id: 'he', name: '何主管（示例）', home: '/arbitrator' };
export const quinn: Person = { id: 'qian', name: 'Quinn Ledger', home: '/admin' };

export const regulator: Person = { id: 'reg', name: '监管员（示例）', home: '/regulator' };
export const ada: Person = { id: 'admin', name: 'Ada Administrator', home: '/admin' };

/** Who can be given a dispute to decide. */
export const arbitrators = [wen, gao, shira, he];
