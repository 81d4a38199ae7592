import { phraseList } from './phrase-list';

/** Words of kinship that are no address: what somebody is to another whom the text names ("vợ ông Pản", "anh họ Thoan"). */
export const KIN: readonly string[] = phraseList(`
  vợ, chồng, bố, cha, ba, má, mẹ, bố đẻ, cha đẻ, mẹ đẻ, bố vợ, mẹ vợ, cha vợ, bố chồng, mẹ chồng, cha chồng, bố nuôi, cha nuôi, mẹ nuôi
  con, con trai, con gái, con rể, con dâu, con nuôi, con ruột, con riêng, anh trai, anh ruột, anh họ, anh rể, anh vợ, anh chồng
  em trai, em gái, em ruột, em họ, em rể, em dâu, em vợ, em chồng, chị gái, chị ruột, chị họ, chị dâu, chị chồng, cô ruột, chú ruột
  bác ruột, bác họ, cậu ruột, dì ruột, dì họ, ông nội, bà nội, ông ngoại, bà ngoại, cháu nội, cháu ngoại, cháu ruột, cháu gái
  cháu trai, cháu họ, người thân, người nhà, bạn gái, bạn trai, vợ cũ, chồng cũ, góa phụ
`);

/** The same, but address terms without "của": "cô *của* Thoan" is kin, "cô Thoan" is she. */
export const KIN_WITH_OF: readonly string[] = phraseList(
  'cô, dì, chú, bác, cậu, anh, chị, em, ông, bà, cháu, bạn, thím, mợ, dượng',
);
