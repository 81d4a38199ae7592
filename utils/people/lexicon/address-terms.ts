import { phraseList } from './phrase-list';

/** Words that announce a man's name. */
export const MALE_TERMS: readonly string[] = phraseList('ông, anh, chú, cậu, thầy, thầy giáo, chàng trai');

/** Words that announce a woman's name. */
export const FEMALE_TERMS: readonly string[] = phraseList(
  'bà, chị, cô, dì, mẹ, mế, cô giáo, sư cô, ni sư, nữ sinh, nữ tu, cô gái',
);

/** Words that announce a name and say nothing of its bearer. */
export const NEUTRAL_TERMS: readonly string[] = phraseList(`
  đồng chí, đ/c, đc, bác, cụ, già, em, cháu, bé, người tên, tên là, hộ ông, hộ bà, nhà ông, nhà bà, vợ chồng ông, vợ chồng bà
  vợ chồng anh, vợ chồng chị, vợ chồng, gia đình, ngài, thượng tọa, hòa thượng, đại đức, linh mục, mục sư, giám mục
  tổng giám mục, hồng y, phó tế, sư thầy, sư ông, achar, ni trưởng, mr, mrs, ms
`);

/** "các đồng chí: A, B, C": every name of the list that follows is a person. */
export const PLURAL_TERMS: readonly string[] = phraseList(`
  các đồng chí, các đ/c, các đc, các ông, các bà, các ông bà, các anh, các chị, các em, các cháu, các bác, hai đồng chí
  ba đồng chí, hai ông, hai bà, hai anh, hai em, hai cháu, 2 đồng chí, 3 đồng chí, 4 đồng chí, 5 đồng chí, 02 đồng chí
  03 đồng chí, 04 đồng chí, 05 đồng chí, hai vợ chồng, anh em, các nghệ nhân, các vận động viên, các thầy giáo, các cô giáo
`);

/** Ranks and degrees: they announce a name, and are its role where the article gives no other. */
export const RANKS: readonly string[] = phraseList(`
  đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy
  thiếu úy, thượng sĩ, trung sĩ, hạ sĩ, binh nhất, binh nhì, chuẩn đô đốc, phó đô đốc, đô đốc, thượng tướng giáo sư
  gs, gs.vs, gs.ts, gs.tskh, pgs, pgs.ts, ts, tskh, ths, th.s, bs, bs.cki, bs.ckii, bscki, bsckii, bsck1, bsck2, bs.ck1, bs.ck2
  ks, cn, ns, nsnd, nsưt, ngnd, ngưt, ttnd, ttưt, dsckii, dscki, ds, ls, nncc, gs.bs, ts.bs, ths.bs, pgs.ts.bs, gs.ts.bs
  giáo sư, phó giáo sư, tiến sĩ, phó giáo sư tiến sĩ, thạc sĩ, bác sĩ, kỹ sư, kiến trúc sư, luật sư, dược sĩ, nhà giáo
  thạc sĩ bác sĩ, tiến sĩ bác sĩ, nhà giáo ưu tú, nhà giáo nhân dân, thầy thuốc ưu tú, thầy thuốc nhân dân
  nghệ sĩ nhân dân, nghệ sĩ ưu tú, nghệ nhân ưu tú, nghệ nhân nhân dân, anh hùng lao động
  anh hùng lao động thời kỳ đổi mới, anh hùng lao động trong thời kỳ đổi mới, hlv, vđv, ccb, luật gia, qncn, ts.bs, dược sĩ ckii
  bác sĩ chuyên khoa i, bác sĩ chuyên khoa ii, bác sĩ cki, bác sĩ ckii, cử nhân, viện sĩ, nhà sử học
`);

/** Titles of clergy: they go before a post as a rank does ("Linh mục, quản xứ Phú Nhai"). */
export const CLERGY: readonly string[] = phraseList(`
  linh mục, mục sư, giám mục, tổng giám mục, hồng y, phó tế, hòa thượng, thượng tọa, đại đức, sư cô, ni sư, ni trưởng
  sư thầy, sư ông, achar, nữ tu
`);

/** Address terms that say what somebody is, and are the role where the article gives no other. */
export const CALLINGS: readonly string[] = [...CLERGY, ...phraseList('thầy giáo, cô giáo, nữ sinh')];

/** Longer words that only look like an address term at their beginning. */
export const NOT_ADDRESS: readonly string[] = phraseList(`
  bà con, anh em, chị em, ông bà, cô chú, anh chị, em bé, cụ thể, chú trọng, chú ý, bác bỏ, cô đơn, cô lập
  cô đặc, em gái, em trai, anh trai, chị gái, mẹ con, bà mẹ, bé gái, bé trai, cháu bé, cháu gái, cháu trai
  cháu ngoan, cô đọng, cô đỡ, bác học, bác ái, cụ già, em nhỏ, ông cha, ông lão, bà cụ, ông cụ, bà nội
  bà ngoại, ông nội, ông ngoại, mẹ già, mẹ đẻ, mẹ đơn thân, em học sinh, chú rể, cô dâu
  anh thư, mẹ hiền, chú chó, chú bộ đội, bé ngoan, thầy cô, thầy trò, thầy thuốc, thầy lang
  thầy mo, thầy cúng, bà đỡ, mẹ kế, mẹ nuôi, mẹ đỡ đầu, thầy cô giáo, bé nhỏ, đc vn
  gia đình văn hóa, gia đình chính sách, gia đình thương binh, gia đình liệt sĩ, gia đình học tập, gia đình hội viên
`);

/** Figures that are addressed like people: "Bác Hồ", "ông Táo", "Bà Chúa Xứ". */
export const FIGURES: readonly string[] = phraseList(`
  bác hồ, bác tôn, ông trời, ông táo, ông công ông táo, ông địa, ông thần, bà chúa, bà trời, mẹ thiên nhiên, ông bụt, ông già noel
  cháu ngoan bác hồ, bà trưng, bà triệu, ông hổ, ông kẹ, bà đen, bà rịa, ông đốc, bà nà
`);
