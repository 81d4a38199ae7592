import { phraseList } from './phrase-list';

/** What people without a post are: they announce a name ("nông dân Lò Văn Pản") and can be its role. */
export const OCCUPATIONS: readonly string[] = phraseList(`
  người dân, nông dân, ngư dân, diêm dân, hộ dân, hộ nông dân, hộ nghèo, hộ cận nghèo, hộ kinh doanh, hộ chăn nuôi, hộ trồng
  hộ nuôi, hộ sản xuất, chủ hộ, chủ trang trại, chủ cơ sở, chủ homestay, chủ vườn, chủ mô hình, chủ doanh nghiệp, chủ cửa hàng
  chủ quán, chủ nhà, chủ khách sạn, chủ tàu, chủ xưởng, chủ đầm, chủ nhà hàng, chủ tiệm, chủ vựa, chủ bè, chủ trại, chủ lò
  chủ gian hàng, chủ sạp, chủ ao, chủ farm, chủ nhân, chủ thể, chủ đầu tư, chủ rừng, chủ xe, chủ ruộng, chủ nhà xe, chủ lô
  thí sinh, nữ thí sinh, đạo diễn, biên đạo, vận động viên, huấn luyện viên, trọng tài, người mẫu, hoa hậu, thiếu nữ, cô gái, chàng trai, nhóm trưởng, thợ lặn, thợ rèn, thợ điện, lương y, nữ doanh nhân, nữ chủ nhân, cô giáo mầm non, cô giáo tiểu học, thầy giáo trẻ, cô giáo trẻ
  nguyên giáo viên, nguyên giảng viên, nguyên công nhân, nguyên chiến sĩ, nguyên cán bộ chiến sĩ, nguyên đại biểu, cựu giáo viên
  cựu học sinh, cựu sinh viên, cựu cầu thủ, sư cả, tác giả, tân binh, lão nông, lão ngư, đô vật, đô cử, cua rơ, tay đua, xạ thủ, kình ngư, tay chèo, tay golf, thanh niên xung phong, nữ nông dân, nữ ngư dân
  phụ xế, phụ xe, công nhân, giáo viên, giảng viên, học sinh, sinh viên, tiểu thương, thương nhân, doanh nhân, nhà đầu tư, thành viên
  cán bộ, công chức, viên chức, nhân viên, chuyên viên, chuyên gia, nhà khoa học, nghiên cứu viên, kỹ thuật viên, khuyến nông viên
  nghệ nhân, nghệ sĩ, ca sĩ, nhạc sĩ, họa sĩ, nhà thơ, nhà văn, nhà báo, nhà nghiên cứu, phóng viên, biên tập viên, đạo diễn
  diễn viên, nhiếp ảnh gia, già làng, già bản, trưởng lão, người có uy tín, người uy tín, thầy mo, thầy cúng, thầy lang
  cựu chiến binh, cựu thanh niên xung phong, thương binh, bệnh binh, liệt sĩ, thân nhân liệt sĩ, đoàn viên, hội viên
  đảng viên, thanh niên, phụ nữ, phụ huynh, bệnh nhân, nạn nhân, du khách, khách du lịch, hướng dẫn viên, tình nguyện viên
  cộng tác viên, tuyên truyền viên, y tá, y sĩ, điều dưỡng, hộ sinh, cô đỡ thôn bản, nhân viên y tế, trạm trưởng
  lao động, người lao động, tài xế, lái xe, thợ, thợ cả, thợ may, thợ mộc, thuyền viên, ngư phủ, kiểm lâm viên, bảo vệ
  bị can, bị cáo, đối tượng, nghi phạm, nghi can, bị hại, nhân chứng, người bị hại, chiến sĩ, dân quân, bộ đội, sĩ quan
  vận động viên, võ sĩ, kiện tướng, cầu thủ, tiền đạo, thủ môn, tiền vệ, hậu vệ, kỳ thủ, tay vợt, thủ khoa, á khoa, tân sinh viên
  cử tri, tăng ni, phật tử, giáo dân, trụ trì, cư dân, nhà giáo, người mẹ, người cha, người con, con trai, con gái
  vợ, chồng, bố, mẹ của, một người dân, một hộ dân, đại biểu, đại diện, đại diện lãnh đạo, lãnh đạo, nguyên cán bộ
  nghiên cứu sinh, kiến trúc sư, kỹ sư, bác sĩ, luật sư, dược sĩ, công chứng viên, hộ gia đình, chủ, hộ, người, nữ công nhân
  anh hùng lực lượng vũ trang nhân dân, anh hùng llvtnd, anh hùng lực lượng vũ trang, mẹ việt nam anh hùng, mẹ vnah, bà mẹ vnah, bà mẹ việt nam anh hùng, cựu giáo chức
`);

/** "chủ" and the like before these words begin an everyday word, not a description of a person. */
export const NOT_OCCUPATION: readonly string[] = phraseList(`
  chủ trì, chủ động, chủ trương, chủ yếu, chủ đề, chủ lực, chủ quan, chủ quyền, chủ đạo, chủ tọa, chủ nghĩa, chủ tâm
  chủ chốt, chủ nhật, chủ công, hộ khẩu, hộ tịch, hộ trợ, lao động việt nam, người ta, bảo vệ môi trường, bảo vệ rừng
  vợ chồng, lao động thương binh, thanh niên cộng sản, lãnh đạo chỉ đạo, lao động - thương binh, bảo vệ tổ quốc
`);
