import { phraseList } from './phrase-list';

/** Words before a post that belong to it: "nguyên Bí thư Tỉnh ủy", "Phó Trưởng phòng", "Quyền Chủ tịch". */
export const POST_PREFIXES: readonly string[] = phraseList('nguyên, quyền, cựu, phó, q, tân, đồng, tổng, nữ, cố, kiêm');

/**
 * Heads of posts. With every prefix above they also make the others ("phó chủ tịch", "nguyên phó chủ tịch"): only the
 * heads stand here. A post runs on from its head ("Trưởng ban" + "Tổ chức Tỉnh ủy").
 */
export const POST_HEADS: readonly string[] = phraseList(`
  điều phối viên, uvt.ư, uv t.ư, ủy viên t.ư, gđ, pgđ, pct, tổng bí thư, bí thư, phó bí thư, ủy viên, tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên, thị ủy viên
  đảng ủy viên, chi ủy viên, uvbtv, uv btv, uv bch, uvbch, uvtv, uvbtvtu, uvbtvhu, uvbtvđu, uvbtvthu,
  huv, tuv, đuv, thuv, thường trực ban bí thư, chánh văn phòng, chánh vp
  trưởng ban, trưởng phòng, trưởng đoàn, trưởng khoa, trưởng trạm, trưởng thôn, trưởng bản, trưởng thi hành án, trưởng thống kê, trưởng hải quan, trưởng ấp, trưởng xóm
  trưởng buôn, trưởng khóm, trưởng khu, trưởng khu phố, trưởng làng, trưởng plei, trưởng tổ, trưởng nhóm, trưởng họ
  trưởng dòng họ, trưởng công an, trưởng thuế, trưởng đại diện, trưởng bộ phận, trưởng bộ môn, trưởng chi nhánh
  trưởng tiểu ban, trưởng đài, trưởng kho, trưởng chi hội, trưởng hạt, trưởng đồn, trưởng văn phòng, trưởng cơ quan
  trưởng vp, trưởng ga, trưởng điểm, trưởng câu lạc bộ, trưởng cụm, trưởng ca, trưởng chi cục, phó ban, phó phòng
  phó đoàn, phó khoa, phó trạm, phó thôn, phó bản, phó đồn, phó công an, trưởng trung tâm, phó văn phòng
  chủ nhiệm, chủ tịch, chủ tịch nước, chủ tịch quốc hội, giám đốc, giám đốc điều hành, tổng giám đốc, tổng giám đốc điều hành, ceo, thủ tướng, thủ tướng chính phủ
  bộ trưởng, thứ trưởng, tổng cục trưởng, cục trưởng, vụ trưởng, chi cục trưởng, tổng thanh tra, đại biểu quốc hội
  đại biểu hđnd, đại biểu hội đồng nhân dân, đbqh, đại sứ, tổng lãnh sự, lãnh sự, tham tán, tổng thống, quốc vương, thống đốc
  tỉnh trưởng, thị trưởng, châu trưởng, hiệu trưởng, hiệu phó, viện trưởng, chánh án, chánh thanh tra, chánh tòa, chính ủy
  chính trị viên, chỉ huy trưởng, tư lệnh, tham mưu trưởng, đồn trưởng, đội trưởng, đội phó, tổ trưởng, tổ phó, thôn trưởng
  khu trưởng, xã đội trưởng, trung đoàn trưởng, sư đoàn trưởng, tiểu đoàn trưởng, đại đội trưởng, tiểu đội trưởng
  hải đội trưởng, thuyền trưởng, máy trưởng, kế toán trưởng, tổng biên tập, tổng thư ký, thư ký, người phát ngôn
  người đứng đầu, điều dưỡng trưởng, hạt trưởng, trạm trưởng, kiểm sát viên, điều tra viên, thẩm phán, chấp hành viên
  trợ lý, phái viên, đặc phái viên, cố vấn, nhà sáng lập, đồng sáng lập, huấn luyện viên, hội trưởng, chi hội trưởng
  chi hội phó, tổng phụ trách, phụ trách, giám thị, quản đốc, cửa hàng trưởng, hội thẩm, thành viên hđqt, tùy viên
  chủ tọa, chủ tọa kỳ họp, chủ tọa phiên họp, chủ tọa phiên tòa, chủ tọa hội nghị
  quản xứ, chánh xứ, phó xứ, quản nhiệm, viện chủ
  thành viên ban chỉ đạo, thành viên hđtv, phó thủ tướng, phó hiệu trưởng, phó trưởng thôn, hội phó, tham tán công sứ
`);

/** Posts abroad, after which a name need not begin with a family name known here: "Tổng thống Nga Vladimir Putin". */
export const FOREIGN_POSTS: readonly string[] = phraseList(`
  tổng thống, quốc vương, thủ tướng, đại sứ, tổng lãnh sự, thống đốc, tỉnh trưởng, thị trưởng, châu trưởng, ngoại trưởng
  bộ trưởng, chủ tịch, chủ tịch nước, chủ tịch quốc hội, tổng bí thư, trưởng đại diện, phó thủ tướng
`);
